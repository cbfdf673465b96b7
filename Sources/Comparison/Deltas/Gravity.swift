// Table: words for one kind of event, the mild apart from the grave.
internal import Prose

/// Words that say how grave an event is, for finding where a retelling made it graver.
enum Gravity {
  /// Words for one kind of event; the grave ones say more than the mild ones.
  struct Scale: Sendable {
    let mild: Set<WordKey>
    let grave: Set<WordKey>

    /// The scale of words parted by white space, in any of their forms that the stem joins.
    init(mild: String, grave: String) {
      self.mild = QuantityWords.stems(mild)
      self.grave = QuantityWords.stems(grave)
    }
  }

  /// By hand from the vocabulary of news; a word stands in a scale only when its opposite can be told from it alone.
  static let scales: [Scale] = [
    Scale(
      mild: "missing lost unaccounted mislaid delivered",
      grave: "stolen stole steal theft robbed looted"),
    Scale(
      mild: "injured hurt wounded ill sick hospitalised hospitalized",
      grave: "killed dead died kill deaths murdered"),
    Scale(mild: "damaged damage cracked", grave: "destroyed destroy wrecked obliterated flattened"),
    Scale(
      mild: "consult consultation discuss discussed review proposal proposals consider considered",
      grave: "close closed closure ban banned abolish scrap scrapped decided"),
    Scale(mild: "suspended suspension paused pause", grave: "banned ban dismissed sacked fired"),
    Scale(mild: "questioned interviewed suspected", grave: "arrested charged convicted jailed"),
    Scale(
      mild: "suggests suggested report indicates indicated",
      grave: "proves proved proven established confirmed"),
    Scale(mild: "solvent chemical substance cleaner", grave: "poison toxin venom"),
    Scale(
      mild: "pressure pressured urged encouraged", grave: "forced coerced compelled"),
    Scale(
      mild: "irregularities shortcomings negatively flaws complaints",
      grave: "falsified rigged fraud fraudulent fabricated"),
    Scale(mild: "look examine consider asked", grave: "agreed approved decided promised"),
    Scale(mild: "depend depends rely relies", grave: "without starving stranded"),
    Scale(mild: "test tested due", grave: "breach breached default defaulted"),
    Scale(
      mild: "consultation consult proposals redundancies", grave: "lose axe axed sacked"),
    Scale(mild: "delay delayed postponed", grave: "cancelled canceled scrapped"),
    Scale(mild: "incident accident mishap", grave: "attack catastrophe massacre disaster"),
    Scale(mild: "crowd protesters demonstration protest", grave: "mob riot rioters uprising"),
  ]
}
