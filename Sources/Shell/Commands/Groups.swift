internal import Casebook
internal import Comparison

extension Command {
  static let groups = Command(
    name: "groups", group: .comparison,
    summary: "List claims that say the same, and how many origins they really have.",
    discussion: """
      Claims of different articles are put together by their words, figures, names and phrases, by what they mean, and by \
      what stands around them; WHY says what they share. Each group is a candidate until you confirm it: ‘group g3’. \
      ORIGINS counts those who can know it without the others: ten outlets that quote one official are one origin, and \
      where in doubt two are counted as one. A group has the number of its first claim.
      """,
    parameters: [
      Parameter(
        "QUERY", .query, "only groups with a claim that fits", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("groups", "all groups"), Example("groups drums", "those with a claim about drums"),
    ],
    seeAlso: ["group", "delta", "origins", "compare"]
  ) { (arguments, state) throws(ShellError) in
    let listing = try state.groups(arguments.words("QUERY"))
    state.select(listing.groups.flatMap { $0.group.claims.map { .claim($0) } })
    return listing.reply
  }
}
