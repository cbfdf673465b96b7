internal import Inference

/// The language core: one encoder with heads for grammar, names and meaning, trained by Tools/training.
///
/// The same text gives the same annotation on every machine, whatever else is analysed with it.
package struct LanguageModel: Sendable {
  let vocabulary: Vocabulary
  let encoder: Encoder
  let tags: DenseLayer
  let nameInner: DenseLayer
  let nameOuter: DenseLayer
  let nameDecoder: NameDecoder
  let syntax: SyntaxHead
  let attributions: AttributionHead
  let meaning: DenseLayer
  let sense: DenseLayer
  let classes: [WordClass]
  let forms: [WordForm]
  /// For grammar, names, syntax and attributions: what share of each layer's states is read.
  let shares: [[Float]]
  /// The state of the root that all sentences share.
  let root: [Float]
  let kernels: Kernels

  /// The model in this program, or nil when its bytes are damaged; made at the first use, in a few milliseconds.
  package static let bundled = ModelFile.language.flatMap { language in
    ModelFile.sense.flatMap { LanguageModel(language, sense: $0, kernels: .best) }
  }

  /// How many processors this process may use: threads beyond that number only wait.
  package static var processors: Int { Inference.processors }

  init?(_ model: ModelFile, sense senseModel: ModelFile, kernels: Kernels) {
    guard let vocabulary = Vocabulary(model), let encoder = Encoder(model),
      let tags = DenseLayer("tags", in: model), let inner = DenseLayer("names.inner", in: model),
      let outer = DenseLayer("names", in: model), let syntax = SyntaxHead(model),
      let following = model.matrix("names.transitions"),
      let decoder = NameDecoder(
        labels: model.lines("labels.names"), transitions: following.rowsAsArrays),
      let attributions = AttributionHead(model),
      let meaning = DenseLayer("meaning", in: model),
      let sense = DenseLayer("sense", in: senseModel), let mix = model.matrix("mix"),
      let root = model.matrix("root"), mix.rows == 4, mix.columns == encoder.depth, root.rows == 1
    else { return nil }
    classes = model.lines("labels.upos").map { WordClass(name: $0) ?? .other }
    forms = model.lines("labels.xpos").map { WordForm(name: $0) ?? .xx }
    let width = encoder.width
    guard classes.count + forms.count <= tags.outputs, decoder.count <= outer.outputs,
      !classes.isEmpty,
      !forms.isEmpty, tags.inputs == width, inner.inputs == width, outer.inputs == inner.outputs,
      meaning.inputs == width, sense.inputs == width, sense.outputs == WordSenses.width,
      attributions.inputs == width, meaning.outputs == width,
      root.columns == width
    else { return nil }
    self.vocabulary = vocabulary
    self.encoder = encoder
    self.tags = tags
    nameInner = inner
    nameOuter = outer
    nameDecoder = decoder
    self.syntax = syntax
    self.attributions = attributions
    self.meaning = meaning
    self.sense = sense
    shares = mix.rowsAsArrays
    self.root = root.rowsAsArrays[0]
    self.kernels = kernels
  }
}
