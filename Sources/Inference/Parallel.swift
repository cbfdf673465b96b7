internal import Dispatch
internal import Glibc
internal import Synchronization

/// The results of some independent pieces of work, in their order, made on up to `threads` threads.
package func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard threads > 1, count > 1 else { return (0..<count).map(work) }
  let results = Mutex([Result?](repeating: nil, count: count))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = work(index)
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// How many processors this process may use, at least one.
package let processors = max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
