import Casebook

/// A text with an attribution drawn into it.
///
/// In `[The mayor]s [said]c [it rained]x` the letter `s` marks the source, `c` the cue, `x` a part of the content.
struct MarkedText {
  var text = ""
  private(set) var source: [ScalarRange] = []
  private(set) var cue: [ScalarRange] = []
  private(set) var content: [ScalarRange] = []

  init(_ marked: String) {
    var count = 0
    var starts: [Int] = []
    var ended: ScalarRange?
    for scalar in marked.unicodeScalars {
      if let span = ended {
        ended = nil
        switch scalar {
        case "s": source.append(span)
        case "c": cue.append(span)
        default: content.append(span)
        }
        continue
      }
      switch scalar {
      case "[": starts.append(count)
      case "]": ended = ScalarRange(starts.popLast() ?? 0, count)
      default:
        text.unicodeScalars.append(scalar)
        count += 1
      }
    }
    content.sort()
  }
}
