/// What the rules see between a token and the next.
enum SentenceBorder: UInt8 {
  /// Nothing that ends a sentence; the weights may know better.
  case open
  /// The end of a sentence; the weights may know better, except at the end of a block.
  case end
  /// No end, whatever the weights say: a quotation goes on with who said it.
  case held
}
