import ArgumentParser
import Glibc
import Terminal

do {
  var command = try Lab.parseAsRoot()
  try command.run()
} catch let status as ExitCode {
  exit(status.rawValue)
} catch {
  // As in hearsay itself, wrong usage is 2 and not the parser's own 64.
  let message = Lab.fullMessage(for: error)
  let isFine = Lab.exitCode(for: error) == .success
  let output = Output()
  if !message.isEmpty { output.write(message + "\n", to: isFine ? .standard : .error) }
  output.flush()
  exit(isFine ? 0 : 2)
}
