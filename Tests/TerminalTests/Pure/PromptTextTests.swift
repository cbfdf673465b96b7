import Testing

@testable import Terminal

struct PromptTextTests {
  /// The row with the marks around escape sequences made visible, and ESC as `E`.
  private func row(_ styled: String) -> String {
    PromptText(styled).row.replacing("\u{1}", with: "|").replacing("\u{1B}", with: "E")
  }

  @Test(
    arguments: [
      ("plain> ", "plain> "),
      ("", ""),
      ("\u{1B}[1mbold\u{1B}[0m> ", "|E[1m|bold|E[0m|> "),
      // Runs are merged.
      ("\u{1B}[1m\u{1B}[34mx\u{1B}[0m ", "|E[1mE[34m|x|E[0m| "),
      // What ends the style moves before the last space, or gets one.
      ("\u{1B}[1mx> \u{1B}[0m", "|E[1m|x>|E[0m| "),
      ("\u{1B}[1mx>\u{1B}[0m", "|E[1m|x>|E[0m| "),
      ("\u{1B}[1m", "|E[1m| "),
      // Only the last row is libedit's.
      ("status\n日> ", "日> "),
      // Colours with parameters, a link (OSC 8) and a two-character sequence.
      ("\u{1B}[38;5;12mx> ", "|E[38;5;12m|x> "),
      ("\u{1B}]8;;http://a\u{1B}\\x> ", "|E]8;;http://aE\\|x> "),
      ("\u{1B}]0;title\u{7}x> ", "|E]0;title\u{7}|x> "),
      ("\u{1B}7x> ", "|E7|x> "),
      // Control characters, also our own mark, and an unfinished sequence do no harm.
      ("a\u{1}b\tc\r> ", "abc> "),
      ("x\u{1B}[1", "x|E[1| "),
      ("x\u{1B}", "x|E| "),
    ])
  func `escape sequences are marked so that libedit counts right`(styled: String, row: String) {
    #expect(self.row(styled) == row)
  }

  @Test func `rows above are kept apart, with their escape sequences`() {
    let prompt = PromptText("\u{1B}[1mone\u{1B}[0m\ntwo\nx> ")
    #expect(prompt.above == "\u{1B}[1mone\u{1B}[0m\ntwo\n")
    #expect(prompt.row == "x> ")
    #expect(PromptText("x> ").above == "")
  }

  @Test func `a plain prompt has no escape sequences`() {
    #expect(PromptText.plain("\u{1B}[1m\u{1B}[34mpröbe\u{1B}[0m> \u{1B}[0m") == "pröbe> ")
  }
}
