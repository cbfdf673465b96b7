/// A note on what a long command is doing: shown once it has taken half a second, then ten times a second at most.
struct Progress {
  /// Below a second people do not lose their train of thought (Nielsen 1993); half of it leaves room for the note.
  private static let patience = Duration.milliseconds(500)
  /// More often than this nobody can read.
  private static let pause = Duration.milliseconds(100)

  private let environment: Environment
  private var next: Duration
  private var isShown = false

  init(_ environment: Environment) {
    self.environment = environment
    next = environment.uptime() + Progress.patience
  }

  /// Shows a note, if it is time for one.
  mutating func show(_ note: @autoclosure () -> String) {
    let now = environment.uptime()
    guard now >= next else { return }
    environment.showProgress(note())
    isShown = true
    next = now + Progress.pause
  }

  /// Takes the note away.
  mutating func end() {
    guard isShown else { return }
    environment.showProgress(nil)
    isShown = false
  }
}
