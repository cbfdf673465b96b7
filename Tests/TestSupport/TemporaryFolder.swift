import Foundation

/// A folder for one test, removed with this object.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("hearsay-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the folder.
  package func path(_ name: String) -> String { path + "/" + name }

  /// What is in the folder, sorted.
  package var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The files in the folder with their bytes.
  package var contents: [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in names { contents[name] = bytes(of: name) }
    return contents
  }

  /// The bytes of a file in the folder, or nil when there is none.
  package func bytes(of name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: path(name)))).map { Array($0) }
  }

  /// Writes a file in the folder.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  /// Writes a text into a file in the folder.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Removes a file in the folder.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }
}
