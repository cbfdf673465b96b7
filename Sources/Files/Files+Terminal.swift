internal import Glibc

extension Files {
  /// Runs a command line with `/bin/sh -c` on our own terminal, as an editor or a pager needs it; nothing is captured.
  package static func runAtTerminal(_ command: String) throws(FileError) -> ProgramResult {
    let process = try spawn(command, input: STDIN_FILENO, output: STDOUT_FILENO)
    return ProgramResult(output: [], status: waitFor(process))
  }
}
