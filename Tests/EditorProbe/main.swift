// Reads lines with the line editor and prints what it got; the tmux tests drive it.
import Glibc
import Terminal

let output = Output()
let words: [Candidate] = [
  Candidate("articles", description: "List the articles."),
  Candidate("article:", description: "Claims of an article.", isFinal: false),
  Candidate("zebra", description: "The only one."),
  Candidate("écrire", description: "To write."),
  Candidate("écran", description: "A screen."),
  Candidate("日本語", description: "Japanese."),
]

func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Candidates for the word before the cursor.
func completions(line: String, cursor: Int) -> Completions {
  let head = Array(line.utf8.prefix(cursor))
  let start = (head.lastIndex(of: 0x20) ?? -1) + 1
  let word = String(decoding: head[start...], as: UTF8.self)
  if word == "trap" { trap() }
  return Completions(
    replace: start..<cursor, candidates: words.filter { $0.text.hasPrefix(word) })
}

/// Ends the process as a mistake in a completion would.
func trap() { abort() }

/// Works until it is interrupted, as a long command does.
@MainActor
func sleepUntilInterrupted() {
  output.write("sleeping\n")
  while !Interrupt.isRequested { usleep(5_000) }
  output.write("stopped\n")
}

let prompt = environment("PROBE_PROMPT") ?? "\u{1B}[1m\u{1B}[34mpröbe\u{1B}[0m> \u{1B}[0m"
let editor = LineEditor(
  options: LineEditor.Options(
    name: "hearsay", prompt: { prompt }, complete: completions,
    history: environment("PROBE_HISTORY").map { HistoryFile(path: $0) }))

@MainActor
func show(_ label: String, _ text: String) {
  // Long texts are told by their size and a sum; newlines are made visible.
  let bytes = Array(text.utf8)
  if bytes.count > 1_000 {
    let sum = bytes.reduce(0) { ($0 &* 31 &+ Int($1)) % 1_000_003 }
    output.write("\(label): \(bytes.count) bytes, sum \(sum)\n")
  } else {
    output.write("\(label): " + String(text.map { $0 == "\n" ? "⏎" : $0 }) + "\n")
  }
}

var isRunning = true
while isRunning {
  switch editor.readLine() {
  case .line("sleep"): sleepUntilInterrupted()
  case .line("block"):
    switch editor.readBlock(prompt: "… ") {
    case .line(let text): show("block", text)
    case let outcome: output.write("block ended: \(outcome)\n")
    }
  case .line(let line): show("got", line)
  case .interrupted: output.write("interrupted\n")
  case .endOfInput:
    output.write("end\n")
    isRunning = false
  case let outcome:
    output.write("ended: \(outcome)\n")
    isRunning = false
  }
}
try? output.finish()
