/// An option of the running shell, as `option` shows and sets it.
struct ShellOption: Sendable {
  let name: String
  let help: String
  /// What it takes, in words.
  let values: String
  let value: @Sendable (Settings) -> String
  /// Sets it; false when the value does not fit.
  let set: @Sendable (String, inout Settings) -> Bool

  /// Below them no table fits, and above them nobody means it.
  private static let columnLimits = 20...1000

  /// Every option, in the order in which they are listed.
  static let all: [ShellOption] = [
    switching("hints", "show what could come next", get: { $0.hints }) { $0.hints = $1 },
    ShellOption(
      name: "colour", help: "colours on the screen; auto follows the terminal and NO_COLOR",
      values: "on, off, auto", value: { $0.colour.map(word) ?? "auto" }
    ) { value, settings in
      guard value != "auto" else {
        settings.colour = nil
        return true
      }
      guard let isOn = truth(value) else { return false }
      settings.colour = isOn
      return true
    },
    ShellOption(
      name: "columns", help: "the width to lay out for; auto follows the terminal",
      values: "\(columnLimits.lowerBound) to \(columnLimits.upperBound), auto",
      value: { $0.columns.map(String.init) ?? "auto" }
    ) { value, settings in
      guard value != "auto" else {
        settings.columns = nil
        return true
      }
      guard let columns = Int(value), columnLimits.contains(columns) else { return false }
      settings.columns = columns
      return true
    },
    switching("echo", "print each line of a script before it runs", get: { $0.echo }) {
      $0.echo = $1
    },
    ShellOption(
      name: "safe", help: "no programs, no writing outside sessions; cannot be turned off again",
      values: "on", value: { word($0.safe) }
    ) { value, settings in
      guard truth(value) == true else { return false }
      settings.safe = true
      return true
    },
  ]

  private static func switching(
    _ name: String, _ help: String, get: @escaping @Sendable (Settings) -> Bool,
    set: @escaping @Sendable (inout Settings, Bool) -> Void
  ) -> ShellOption {
    ShellOption(name: name, help: help, values: "on, off", value: { word(get($0)) }) {
      value, settings in
      guard let isOn = truth(value) else { return false }
      set(&settings, isOn)
      return true
    }
  }

  private static func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }

  private static func truth(_ word: String) -> Bool? {
    switch word {
    case "on", "yes", "true": true
    case "off", "no", "false": false
    default: nil
    }
  }
}
