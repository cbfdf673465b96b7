// Table: made by Tools/training/likeness.py.

/// How much each sign counts for two claims saying the same; logarithms of odds.
enum LikenessWeights {
  /// By `LikenessSign`.
  static let all: [Double] = [
    0.0790,  // meaning
    -2.8316,  // meaningCubed
    0.3021,  // terms
    0.2036,  // termsOfSmaller
    0.2893,  // weight
    1.2657,  // figures
    2.5079,  // longFigures
    0.2494,  // figuresDiffer
    -0.4762,  // names
    0.9895,  // namesDiffer
    1.8584,  // phrases
    0.7929,  // source
    0.0239,  // sourceDiffers
    -2.8165,  // rank
    2.2518,  // ranks
    1.0284,  // lead
    -1.3168,  // length
    2.4959,  // sentenceTerms
    3.2993,  // sentenceMeaning
    0.7809,  // neighbours
    -0.8838,  // distance
    0.0618,  // times
    0.1933,  // timesDiffer
    -2.9002,  // headlines
    -1.6461,  // bias
  ]
}
