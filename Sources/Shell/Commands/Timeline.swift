internal import Casebook

extension Command {
  static let timeline = Command(
    name: "timeline", group: .claims,
    summary: "Draw the dates and periods of claims in their order.",
    discussion: """
      A dot is a day, a line goes from the first to the last day that the words can mean, an arrow goes on up to the \
      time of writing. Digits that the words do not give are dots: 2018-10-··. Open dates stand apart; lengths and \
      repeated times have no place and are in ‘dates’.
      """,
    parameters: [
      Parameter("QUERY", .query, "only in claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("timeline", "of all claims"),
      Example("timeline date:2014..2019", "of claims that speak of these years"),
    ],
    seeAlso: ["dates", "set", "claims"]
  ) { (arguments, state) throws(ShellError) in
    let listing = try DateListing(arguments.words("QUERY"), in: &state)
    let placed = listing.resolved.filter { $0.time.from != nil || $0.time.to != nil }
    let axis = TimeAxis(placed.map(\.time))
    let rows = placed.map { entry in
      Table.Row(
        [
          StyledText(Dates.digits(of: entry.time), .date),
          StyledText(axis?.line(of: entry.time) ?? "", .date),
        ] + listing.cells(of: entry), json: listing.json(entry))
    }
    return listing.reply(
      Table(
        [.init("FROM"), .init(axis?.title ?? "", isPicture: true)] + DateListing.columns,
        rows: rows, whenEmpty: "No date of these claims has a place in the calendar."))
  }
}
