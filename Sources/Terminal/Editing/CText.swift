import Glibc

/// A text that C code may hold on to while this object lives.
@safe
final class CText {
  let pointer: UnsafeMutablePointer<CChar>?

  init(_ text: String) { unsafe pointer = strdup(text) }

  deinit { unsafe free(pointer) }
}
