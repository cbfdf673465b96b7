internal import CKernels

/// The arithmetic of one kind of machine; all kinds give the same bits.
@safe
package struct Kernels: Sendable {
  // A pointer to constant data of the program.
  nonisolated(unsafe) let functions: UnsafePointer<hearsay_kernels>

  /// The fastest that this machine can run.
  package static let best = unsafe Kernels(functions: hearsay_best_kernels())

  /// All that this machine can run, the plainest first.
  package static var all: [Kernels] {
    var found: [Kernels] = []
    while let next = unsafe hearsay_kernels_at(Int32(found.count)) {
      unsafe found.append(Kernels(functions: next))
    }
    return found
  }

  /// What it is made of, such as "avx512-vnni".
  package var name: String { unsafe String(cString: functions.pointee.name) }
}
