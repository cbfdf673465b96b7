import Testing

@testable import Terminal

struct TerminalInfoTests {
  private func info(
    _ environment: [String: String] = [:], input: Bool = true, output: Bool = true,
    size: (Int, Int)? = (100, 30)
  ) -> TerminalInfo {
    TerminalInfo(
      inputIsTerminal: input, outputIsTerminal: output, errorIsTerminal: true,
      size: size.map { (columns: $0.0, rows: $0.1) }, isUTF8: true
    ) { environment[$0] ?? ($0 == "TERM" ? "xterm" : nil) }
  }

  @Test(
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true),
      (["CLICOLOR": "0"], false), (["CLICOLOR": "1"], true), (["TERM": "dumb"], false),
      (["TERM": ""], false), (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
    ] as [([String: String], Bool)])
  func `colour on a terminal follows the environment`(environment: [String: String], has: Bool) {
    #expect(info(environment).allowsColor == has)
  }

  @Test(
    arguments: [
      ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "0"], false),
      (["CLICOLOR": "1"], false),
    ] as [([String: String], Bool)])
  func `colour in a pipe has to be forced`(environment: [String: String], has: Bool) {
    #expect(info(environment, output: false).allowsColor == has)
  }

  @Test func `lines are edited on a terminal on both sides that is not dumb`() {
    #expect(info().canEdit)
    #expect(!info(input: false).canEdit)
    #expect(!info(output: false).canEdit)
    #expect(!info(["TERM": "dumb"]).canEdit)
    #expect(!info(["TERM": ""]).canEdit)
  }

  @Test func `the size is the terminal's, else the environment's, else 80 by 24`() {
    let variables = ["COLUMNS": "120", "LINES": "40"]
    #expect(info(variables).columns == 100)
    #expect(info(variables, size: nil).columns == 120)
    #expect(info(variables, size: nil).rows == 40)
    #expect(info(size: nil).columns == 80)
    #expect(info(size: nil).rows == 24)
    #expect(info(["COLUMNS": "-3", "LINES": "many"], size: nil).columns == 80)
  }

  @Test(arguments: [(nil, false), ("1", true), ("0", false), ("", false), ("yes", true)])
  func `ACCESSIBLE asks for labelled lines`(value: String?, isAccessible: Bool) {
    #expect(info(value.map { ["ACCESSIBLE": $0] } ?? [:]).isAccessible == isAccessible)
  }
}
