internal import CUnicode

/// The Normalization Form C (Unicode annex 15) of valid UTF-8.
///
/// Text below U+0300 is NFC already and comes back as it is, found in one pass.
package func nfc(_ bytes: [UInt8]) -> [UInt8] {
  // Scalars from U+0300 on begin with 0xCC or a higher byte.
  guard bytes.contains(where: { $0 >= 0xCC }) else { return bytes }
  let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
  var output: UnsafeMutablePointer<utf8proc_uint8_t>?
  let count = unsafe bytes.withUnsafeBufferPointer { input in
    unsafe utf8proc_map(input.baseAddress, input.count, &output, options)
  }
  guard count >= 0, let mapped = unsafe output else { return bytes }
  defer { unsafe free(mapped) }
  return unsafe Array(UnsafeBufferPointer(start: mapped, count: count))
}
