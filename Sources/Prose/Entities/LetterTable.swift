// Table: Latin letters without their accents.

/// Latin letters without their accents, as small ASCII letters; "*" is no letter or has no ASCII one.
enum LetterTable {
  /// U+00C0 to U+024F, from their canonical decompositions.
  static let extended = Array(
    """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuytyaaaaaaccccccccddddeeeeee\
    eeeegggggggghhhhiiiiiiiiiiiijjkkkllllll**llnnnnnn*nnoooooooorrrrrrssssssssttttttuuuuuuuu\
    uuuuwwyyyzzzzzzs********************************oo*************uu***********************\
    *****aaiioouuuuuuuuuu*aaaa****ggkkoooo**j***gg**nnaa****aaaaeeeeiiiioooorrrruuuusstt**hh\
    ******aaeeooooooooyy****************************
    """.utf8)

  /// U+1E00 to U+1EFF, from their canonical decompositions.
  static let additional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp\
    rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy****s*aaaaaaaaaaaaaaaa\
    aaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******
    """.utf8)
}
