// Table: the nouns that report.

/// The nouns whose clause or "of" phrase is something said or thought: "his claim that …", "a report that …".
///
/// With their plurals in -s or -ies; collected by us.
let cueNouns: KeyValuePairs<CueClass, String> = [
  .saying: """
  accusation acknowledgement admission affirmation allegation announcement answer argument assertion
  assurance boast charge claim comment complaint conclusion confession confirmation contention
  declaration description disclosure estimate explanation forecast hint indication information
  insistence leak message notice observation prediction proclamation promise pronouncement reminder
  remark reply report response revelation rumour rumor speculation statement suggestion testimony
  tip warning word
  """,
  .believing: """
  assumption belief concern conviction doubt expectation fear feeling hope hypothesis idea
  impression
  notion opinion perception suspicion theory view worry
  """,
  .showing: "evidence finding intelligence proof sign signal",
  .denying: "denial rejection dismissal rebuttal",
  .ordering:
    "appeal call command demand directive instruction order pledge proposal request threat vow",
]
