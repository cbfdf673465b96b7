internal import CMyHTML

/// Parses HTML5 with MyHTML and copies the tree into values.
///
/// The parser's objects live only during the call. The walk is a loop, so that depth costs no stack.
@safe
enum HTMLParser {
  /// The tree of a page in UTF-8, or nil when the parser gives up (out of memory).
  ///
  /// Call `HTMLGuard.isTame` first: deep nesting makes the parser quadratic.
  static func tree(of page: [UInt8]) -> HTMLTree? {
    guard let parser = unsafe myhtml_create() else { return nil }
    defer { unsafe myhtml_destroy(parser) }
    // One thread, no queue: the parser's own threads had data races.
    guard unsafe myhtml_init(parser, MyHTML_OPTIONS_PARSE_MODE_SINGLE, 1, 0) == 0,
      let document = unsafe myhtml_tree_create()
    else { return nil }
    defer { unsafe myhtml_tree_destroy(document) }
    guard unsafe myhtml_tree_init(document, parser) == 0 else { return nil }
    let status = unsafe page.withUnsafeBytes { bytes in
      unsafe myhtml_parse(
        document, MyENCODING_UTF_8, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard status == 0 else { return nil }
    return unsafe copy(document)
  }

  private static func copy(_ document: OpaquePointer) -> HTMLTree {
    var tree = HTMLTree()
    var tags: [myhtml_tag_id_t: HTMLTag] = [:]
    /// The open elements' indices, outermost first.
    var open: [Int] = []
    var next = unsafe myhtml_tree_get_node_html(document)
    while let node = unsafe next {
      let id = unsafe myhtml_node_tag_id(node)
      let tag: HTMLTag
      if let known = tags[id] {
        tag = known
      } else {
        tag = unsafe self.tag(id, in: document)
        tags[id] = tag
      }
      let index = tree.nodes.count
      tree.nodes.append(HTMLTree.Node(tag: tag, parent: open.last ?? -1, end: index + 1))
      if tag == .text { unsafe copyText(of: node, into: &tree) }
      unsafe copyAttributes(of: node, into: &tree)

      if let child = unsafe myhtml_node_child(node) {
        open.append(index)
        unsafe next = child
        continue
      }
      // Up to the nearest element with something after it.
      var current = unsafe node
      unsafe next = nil
      while true {
        if let sibling = unsafe myhtml_node_next(current) {
          // The root has no siblings of interest.
          if !open.isEmpty { unsafe next = sibling }
          break
        }
        guard let parent = unsafe myhtml_node_parent(current), let closed = open.popLast() else {
          break
        }
        tree.nodes[closed].end = tree.nodes.count
        unsafe current = parent
      }
    }
    for index in open { tree.nodes[index].end = tree.nodes.count }
    return tree
  }

  /// The tag of MyHTML's number; comments and unknown elements are `other`.
  private static func tag(_ id: myhtml_tag_id_t, in document: OpaquePointer) -> HTMLTag {
    if id == myhtml_tag_id_t(MyHTML_TAG__TEXT.rawValue) { return .text }
    var length = 0
    guard let name = unsafe myhtml_tag_name_by_id(document, id, &length) else { return .other }
    let text = unsafe string(name, length)
    return text == "text" ? .other : HTMLTag(rawValue: text) ?? .other
  }

  private static func copyText(of node: OpaquePointer, into tree: inout HTMLTree) {
    var length = 0
    guard let text = unsafe myhtml_node_text(node, &length) else { return }
    let start = tree.text.count
    unsafe text.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      unsafe tree.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: length))
    }
    tree.nodes[tree.nodes.count - 1].text = start..<tree.text.count
  }

  private static func copyAttributes(of node: OpaquePointer, into tree: inout HTMLTree) {
    let start = tree.attributes.count
    var next = unsafe myhtml_node_attribute_first(node)
    while let attribute = unsafe next {
      var length = 0
      if let key = unsafe myhtml_attribute_key(attribute, &length),
        let name = unsafe HTMLTree.Attribute.Name(rawValue: string(key, length))
      {
        var size = 0
        let value = unsafe myhtml_attribute_value(attribute, &size)
        unsafe tree.attributes.append(
          HTMLTree.Attribute(name: name, value: value.map { unsafe string($0, size) } ?? ""))
      }
      unsafe next = myhtml_attribute_next(attribute)
    }
    tree.nodes[tree.nodes.count - 1].attributes = start..<tree.attributes.count
  }

  private static func string(_ start: UnsafePointer<CChar>, _ count: Int) -> String {
    unsafe start.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
  }
}
