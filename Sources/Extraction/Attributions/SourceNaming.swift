package import Casebook
internal import Prose

/// What kind of source a name or description stands for, by the rules that read articles.
package enum SourceNaming {
  /// The type of a source that stands alone, as an analyst types it: "Ana Ruiz", "an official", "the Gazette".
  package static func type(of name: String) -> Attribution.SourceType {
    let bytes = Array(name.utf8)
    let document = Document(bytes, blocks: [ByteRange(bytes.indices)])
    let annotation = LanguageModel.bundled?.annotate(document)
    let reading = Reading(
      document, annotation, roles: [.body])
    let phrase = 0..<reading.words.count
    guard !phrase.isEmpty else { return .impersonal }
    return reading.isImpersonal(phrase) ? .impersonal : reading.sourceType(of: phrase)
  }
}
