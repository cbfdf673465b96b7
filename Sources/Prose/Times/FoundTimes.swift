/// What says a time in a document, found once for all that keep off times or resolve them.
package struct FoundTimes: Sendable {
  let all: [FoundTime]

  /// The times of a document in text order; the annotation tells names from times and past from coming.
  package init(in document: Document, annotation: LinguisticAnnotation? = nil) {
    all = TimeFinder.times(in: document, annotation: annotation)
  }
}
