import Foundation
import Scoring
import Testing

struct TaskListTests {
  @Test func `every file of tasks is one in the list`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources/Scoring/Tasks").path)
    #expect(
      files.map { $0.lowercased() }.sorted() == ScoringTask.all.map { "\($0.name).swift" }.sorted())
  }
}
