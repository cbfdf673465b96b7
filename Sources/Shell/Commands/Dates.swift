internal import Casebook

extension Command {
  static let dates = Command(
    name: "dates", group: .claims,
    summary: "List the dates and periods in their order, the unresolved ones apart.",
    discussion: """
      A date such as ‘January 10’ or ‘last week’ stays open until the article's own date is known: \
      set a1 published:2019-02-08. Lengths and repeated times come after the dates; ‘timeline’ draws what has a place \
      in the calendar.
      """,
    parameters: [
      Parameter("QUERY", .query, "only in claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("dates", "all dates"), Example("dates article:a1", "of one article"),
      Example("dates date:2015..2018", "of claims that speak of these years"),
    ],
    seeAlso: ["timeline", "numbers", "set"]
  ) { (arguments, state) throws(ShellError) in
    let listing = try DateListing(arguments.words("QUERY"), in: &state)
    let rows = listing.resolved.map { entry in
      Table.Row(
        [
          StyledText(Dates.period(of: entry.time), .date),
          StyledText(entry.time.precision, .faint),
        ] + listing.cells(of: entry), json: listing.json(entry))
    }
    return listing.reply(
      Table(
        [.init("WHEN"), .init("PRECISION")] + DateListing.columns, rows: rows,
        whenEmpty: listing.open.isEmpty
          ? "There are no dates in these claims." : "No date of these claims is resolved."))
  }
}
