internal import CUnicode

/// The Normalization Form C (Unicode annex 15) of valid UTF-8; bytes that are not valid come back as they are.
///
/// Text below U+0300 is NFC already and comes back as it is, found in one pass. Time is linear but for runs of
/// combining marks, which are sorted: O(n log n) in a run.
package func nfc(_ bytes: [UInt8]) -> [UInt8] {
  // Scalars from U+0300 on begin with 0xCC or a higher byte.
  guard bytes.contains(where: { $0 >= 0xCC }) else { return bytes }
  guard var scalars = decomposed(bytes) else { return bytes }
  orderMarks(in: &scalars)
  return composed(scalars) ?? bytes
}

private let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)

/// The scalars with each replaced by its canonical decomposition, marks in the order in which they stood.
///
/// Not `utf8proc_decompose`, which also orders the marks, and for that takes time that grows with the square of a
/// run's length: 19 s for 100,000 marks on one letter.
private func decomposed(_ bytes: [UInt8]) -> [utf8proc_int32_t]? {
  // No scalar has more than four in its full canonical decomposition (Unicode annex 15, section 9).
  let most = 4
  var scalars: [utf8proc_int32_t] = []
  scalars.reserveCapacity(bytes.count + most)
  let isValid = unsafe bytes.withUnsafeBufferPointer { input in
    var room: [utf8proc_int32_t] = Array(repeating: 0, count: most)
    var boundary: Int32 = 0
    var position = 0
    while position < input.count {
      if unsafe input[position] < 0x80 {
        scalars.append(utf8proc_int32_t(unsafe input[position]))
        position += 1
        continue
      }
      var scalar: utf8proc_int32_t = 0
      let rest = unsafe UnsafeBufferPointer(rebasing: input[position...])
      let length = unsafe utf8proc_iterate(rest.baseAddress, rest.count, &scalar)
      guard length > 0 else { return false }
      let count = unsafe utf8proc_decompose_char(scalar, &room, most, options, &boundary)
      guard count >= 0, count <= most else { return false }
      scalars += room[..<count]
      position += length
    }
    return true
  }
  return isValid ? scalars : nil
}

/// Sorts each run of combining marks by class; marks of one class keep their order.
private func orderMarks(in scalars: inout [utf8proc_int32_t]) {
  var start = 0
  while start < scalars.count {
    guard combiningClass(scalars[start]) != 0 else {
      start += 1
      continue
    }
    let run = scalars[start...].prefix { combiningClass($0) != 0 }
    if run.count > 1 {
      let sorted = run.enumerated().sorted {
        (combiningClass($0.element), $0.offset) < (combiningClass($1.element), $1.offset)
      }
      scalars.replaceSubrange(run.indices, with: sorted.map(\.element))
    }
    start = run.endIndex
  }
}

private func combiningClass(_ scalar: utf8proc_int32_t) -> utf8proc_propval_t {
  // The first combining mark is U+0300.
  scalar < 0x300 ? 0 : unsafe utf8proc_get_property(scalar).pointee.combining_class
}

/// The UTF-8 of decomposed scalars, put together again.
private func composed(_ scalars: [utf8proc_int32_t]) -> [UInt8]? {
  // It writes the UTF-8 over the scalars, and a zero behind it.
  var room = scalars + [0]
  return unsafe room.withUnsafeMutableBufferPointer { room in
    let count = unsafe utf8proc_reencode(room.baseAddress, scalars.count, options)
    guard count >= 0 else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(room).prefix(count))
  }
}
