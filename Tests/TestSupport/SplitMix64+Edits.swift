package import Casebook

/// Random edits over few names, so that they meet: some replace, some remove, some refer to nothing.
extension SplitMix64 {
  /// The number of kinds of `Edit`.
  package static let editKinds = 12

  /// The texts that random articles refer to, by the SHA-256 of their bytes.
  package static let texts = [
    "sha256:0441181a000ca96696b69cc0e016c62dbcc5e9b70a759431d53fe6f3d3f5eb5d":
      String(repeating: "word ", count: 12),
    "sha256:bf948a2800968e80b1a9c2949dca5596b98842e31646ab9651c0f2f769c00c05":
      String(repeating: "‘é’ 😀 ", count: 10),
    "sha256:f9b0078b5df596d2ea19010c001bbd009e651de2c57e8fb7e355f31eb9d3f739": "short",
  ]

  /// The keys of the texts, and last one that is of none.
  package static let textKeys = texts.keys.sorted() + ["sha256:none"]

  package static let tagPaths = ["a", "a/b", "a/b/b", "a/c", "b", "b/b", "c/a/b"]
    .compactMap { TagPath($0) }

  /// A workspace with the texts and with what `steps` random edits left.
  package mutating func workspace(steps: Int) -> Workspace {
    var workspace = Workspace()
    for (key, text) in SplitMix64.texts { workspace.keep(ArticleText(text), as: key) }
    for _ in 0..<steps { _ = try? workspace.apply(edit()) }
    return workspace
  }

  package mutating func articleID() -> ArticleID { ArticleID(1 + below(4)) }
  package mutating func claimID() -> ClaimID { ClaimID(1 + below(8)) }
  package mutating func groupID() -> GroupID { GroupID(1 + below(3)) }
  package mutating func tagPath() -> TagPath {
    SplitMix64.tagPaths[below(SplitMix64.tagPaths.count)]
  }

  package mutating func target() -> Target {
    switch below(6) {
    case 0: .session
    case 1: .article(articleID())
    case 2: .span(articleID(), span(in: 70))
    case 3: .claim(claimID())
    case 4: .group(groupID())
    default: .tag(tagPath())
    }
  }

  /// An edit of any kind; in one of four cases it empties its slot.
  package mutating func edit() -> Edit {
    edit(kind: below(SplitMix64.editKinds))
  }

  package mutating func edit(kind: Int) -> Edit {
    let empties = oneIn(4)
    switch kind {
    case 0:
      let id = articleID()
      let key = SplitMix64.textKeys[below(SplitMix64.textKeys.count)]
      return .article(id, empties ? nil : article(id, text: key))
    case 1: return .analysis(articleID(), empties ? nil : analysis())
    case 2:
      let id = claimID()
      return .claim(id, empties ? nil : claim(id, in: articleID()))
    case 3: return .standing(claimID(), empties ? nil : one())
    case 4: return groupEdit(empties)
    case 5:
      var value = Casebook.Tag(path: tagPath(), definition: maybe { $0.word() })
      value.others = unknownMembers()
      return .tag(value.path, empties ? nil : value)
    case 6: return .tagging(Tagging(target(), tagPath()), !empties)
    case 7: return annotationEdit(empties)
    case 8: return linkEdit(empties)
    case 9: return .rating(target(), empties ? nil : rating())
    case 10: return .verdict(VerdictKey(claimID(), one()), empties ? nil : verdict())
    default: return .alias(word(), empties ? nil : word())
    }
  }

  private mutating func groupEdit(_ empties: Bool) -> Edit {
    var group = Group(
      id: groupID(), title: maybe { $0.word() }, claims: list(upTo: 3) { $0.claimID() })
    group.others = unknownMembers()
    return .group(group.id, empties ? nil : group)
  }

  private mutating func annotationEdit(_ empties: Bool) -> Edit {
    var annotation = Annotation(
      id: AnnotationID(1 + below(6)), target: target(), text: word(),
      time: "2019-02-09T14:03:11Z", anchor: maybe { $0.anchor() })
    annotation.others = unknownMembers()
    return .annotation(annotation.id, empties ? nil : annotation)
  }

  private mutating func linkEdit(_ empties: Bool) -> Edit {
    var link = Link(
      id: LinkID(1 + below(5)), from: target(), kind: one(), to: target(),
      reason: maybe { $0.word() })
    link.others = unknownMembers()
    return .link(link.id, empties ? nil : link)
  }
}
