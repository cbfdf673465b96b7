import Foundation

/// The programs that the build has put beside the running tests.
package enum Products {
  /// What went wrong in looking for a program.
  package struct Missing: Error, CustomStringConvertible {
    package var description: String
  }

  /// The path of a program of this package, found upwards from the running test bundle.
  package static func path(of name: String) throws -> String {
    let start = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    var folder = start.deletingLastPathComponent()
    // The bundle is a file beside the programs on Linux, and a folder of some levels elsewhere.
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent(name).path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw Missing(
      description: "There is no program ‘\(name)’ in or above the folder of \(start.path).")
  }
}
