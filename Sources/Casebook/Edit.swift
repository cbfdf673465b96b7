/// A change to the workspace: one slot is given a new value, or nil to empty it.
///
/// Every edit has an exact inverse, the same slot with its old value. What users do with one command is a list of
/// edits.
package enum Edit: Hashable, Sendable {
  case article(ArticleID, Article?)
  case analysis(ArticleID, Analysis?)
  case claim(ClaimID, Claim?)
  case standing(ClaimID, Standing?)
  case group(GroupID, Group?)
  case tag(TagPath, Tag?)
  case tagging(Tagging, Bool)
  case annotation(AnnotationID, Annotation?)
  case link(LinkID, Link?)
  case rating(Target, Rating?)
  case verdict(VerdictKey, Verdict?)
  case alias(String, String?)
}

/// Why an edit cannot be applied; the workspace is unchanged then.
package enum EditError: Error, Hashable, Sendable {
  /// The edit refers to something that is not there.
  case missing(String)
  /// The slot cannot be emptied because something refers to it.
  case inUse(String, by: String)
  /// The value's own id is not the slot's.
  case wrongSlot(String)
}
