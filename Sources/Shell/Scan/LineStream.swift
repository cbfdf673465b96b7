internal import Files

/// Cuts a stream of bytes into lines, and holds no more than one line and one read at a time.
struct LineStream {
  /// A line without its end.
  enum Line: Hashable {
    case bytes([UInt8])
    /// A line over the limit, skipped; with the bytes it had.
    case tooLong(Int)
  }

  private let read: () throws(FileError) -> [UInt8]
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  /// Up to where the buffer holds no line end.
  private var searched = 0
  private var isAtEnd = false

  /// The lines of what `read` gives, which is empty at the end; no line over `limit` bytes is kept.
  init(limit: Int, read: @escaping () throws(FileError) -> [UInt8]) {
    self.read = read
    self.limit = limit
  }

  /// The next line, or nil at the end.
  mutating func next() throws(FileError) -> Line? {
    while true {
      if let end = lineEnd() {
        let line = Array(buffer[start..<end])
        start = end + 1
        searched = start
        return .bytes(line)
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        return .bytes(line)
      }
      if buffer.count - start > limit { return .tooLong(try skipLine()) }
      try fill()
    }
  }

  /// The next line, which `next` will give again; nil at the end or when it is too long.
  mutating func peek() throws(FileError) -> [UInt8]? {
    while true {
      if let end = lineEnd() { return Array(buffer[start..<end]) }
      if isAtEnd || buffer.count - start > limit {
        return isAtEnd && start < buffer.count ? Array(buffer[start...]) : nil
      }
      try fill()
    }
  }

  /// All bytes that are left, or nil when they are more than the limit.
  mutating func rest() throws(FileError) -> [UInt8]? {
    while !isAtEnd {
      guard buffer.count - start <= limit else { return nil }
      try fill()
    }
    let rest = Array(buffer[start...])
    start = buffer.count
    return rest.count <= limit ? rest : nil
  }

  private mutating func lineEnd() -> Int? {
    let end = buffer[searched...].firstIndex(of: 0x0A)
    searched = end ?? buffer.count
    return end
  }

  private mutating func fill() throws(FileError) {
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    let bytes = try read()
    isAtEnd = bytes.isEmpty
    buffer += bytes
  }

  /// Reads over the line that has begun; how long it was is returned.
  private mutating func skipLine() throws(FileError) -> Int {
    var count = 0
    while true {
      if let end = lineEnd() {
        count += end - start
        start = end + 1
        searched = start
        return count
      }
      count += buffer.count - start
      start = buffer.count
      searched = start
      if isAtEnd { return count }
      try fill()
    }
  }
}
