/// A page as a tree of values: nodes in document order, each knowing where its descendants end.
///
/// No node points to another, so that a page of any depth is walked by a loop.
struct HTMLTree: Hashable, Sendable {
  /// An element or a run of text.
  struct Node: Hashable, Sendable {
    var tag: HTMLTag
    /// The index of the element around it; -1 for the root.
    var parent: Int
    /// The index behind its last descendant.
    var end: Int
    /// Of a run of text: its bytes in `text`.
    var text: Range<Int> = 0..<0
    /// Of an element: its attributes in `attributes`.
    var attributes: Range<Int> = 0..<0
  }

  /// An attribute that the reading of pages looks at.
  struct Attribute: Hashable, Sendable {
    var name: Name
    var value: String

    enum Name: String, CaseIterable, Hashable, Sendable {
      case id, href, content, name, property, itemprop, rel, type, datetime, hidden, style, role
      case lang, title, pubdate
      case className = "class"
      case ariaHidden = "aria-hidden"
    }
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The text of all runs, UTF-8, character references resolved.
  var text: [UInt8] = []

  /// The value of an attribute, or nil.
  func attribute(_ name: Attribute.Name, of node: Int) -> String? {
    attributes[nodes[node].attributes].first { $0.name == name }?.value
  }

  /// The elements of a kind in document order.
  func elements(_ tag: HTMLTag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// The text inside a node, white space as it came.
  func rawText(of node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in node..<nodes[node].end where nodes[index].tag == .text {
      bytes += text[nodes[index].text]
    }
    return bytes
  }

  /// The text inside a node in one line; what no reader sees (scripts) left out.
  func line(of node: Int) -> String {
    var bytes: [UInt8] = []
    var index = node
    while index < nodes[node].end {
      if index > node, nodes[index].tag.isSilent {
        index = nodes[index].end
        continue
      }
      if nodes[index].tag == .text { bytes += text[nodes[index].text] }
      if nodes[index].tag == .br || nodes[index].tag.isBlock { bytes.append(0x20) }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
