/// The change from one place on disk to another, settled at the end of the command that asked for it.
///
/// The new lock is taken by the command; the old one is given up only when nothing can fail any more.
struct Handover: Sendable {
  /// Makes the change last; what it throws fails the command.
  var complete: @Sendable () throws(ShellError) -> Void
  /// Gives back what the command has taken.
  var abandon: @Sendable () -> Void
}
