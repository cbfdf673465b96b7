import ArgumentParser
import Glibc
import Terminal

do {
  var command = try Hearsay.parseAsRoot()
  try command.run()
} catch let status as ExitCode {
  exit(status.rawValue)
} catch {
  // The parser's own code for wrong usage is 64; ours is the one that shells and our documents know.
  let message = Hearsay.fullMessage(for: error)
  let isFine = Hearsay.exitCode(for: error) == .success
  let output = Output()
  if !message.isEmpty { output.write(message + "\n", to: isFine ? .standard : .error) }
  output.flush()
  exit(isFine ? 0 : ExitStatus.wrongUsage.rawValue)
}
