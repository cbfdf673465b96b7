/// What the rules mean, in words for `why`.
package enum RuleWords {
  /// The sentence for a rule's name as it stands in a finding, or nil for the rules of another version.
  package static func sentence(for name: String) -> String? {
    Rule(rawValue: name).map(sentence) ?? WorthFeature(rawValue: name).map(sentence)
  }

  /// The sentence for what makes a claim more or less worth checking.
  package static func sentence(for feature: WorthFeature) -> String {
    feature.words.prefix(1).uppercased() + feature.words.dropFirst() + "."
  }

  /// The sentence for a rule.
  package static func sentence(for rule: Rule) -> String {
    switch rule {
    case .cueBeforeQuote: "The source and a word of saying stand before the quotation."
    case .cueAfterQuote: "A word of saying and the source stand after the quotation."
    case .cueInsideQuote:
      "A word of saying and the source stand between two parts of the quotation."
    case .cueBeforeClause: "The source and a word of saying or thinking stand before the clause."
    case .cueAfterClause: "A word of saying and the source stand after the clause, behind a comma."
    case .cueInsideClause: "A word of saying and the source stand between commas in the clause."
    case .cueInfinitive: "A word of saying or wanting goes on with ‘to’ and a verb."
    case .cueNounPhrase: "What is said is a noun phrase after a word of saying."
    case .cueDeed: "Somebody is said to have done something: ‘accuse … of’, ‘blame … for’."
    case .cueRole: "Somebody or something is described as something."
    case .cuePassive: "A passive word of saying names its source with ‘by’."
    case .accordingTo: "‘According to’ or ‘in the words of’ names the source."
    case .citing: "‘Citing’ or ‘quoting’ names the source that stands behind another."
    case .nounClause: "A noun such as ‘claim’ or ‘report’ has what is said after it."
    case .toldOutlet: "The source told it to a news outlet, which passes it on."
    case .blockLeadIn: "A line that ends in a colon introduces what follows in its paragraph."
    case .blockGoesOn:
      "Inferred: paragraphs after such a line are the same outlet’s until another is named."
    case .quoteGoesOn: "Inferred: a quotation that nobody introduces goes on from the one before."
    case .coreReads:
      "The language core reads these words as somebody's saying, thinking or wanting; no rule does."
    case .hedgeWord: "The word itself says that this is not certain, or only said."
    case .hedgeModal: "‘May’, ‘might’ or ‘could’ leaves open whether it is so."
    case .hedgePassive:
      "It ‘is believed’, ‘said’ or ‘expected’ to be so, and nobody is named who does."
    case .hedgeImpersonal: "It rests on reports or beliefs that are nobody’s."
    case .hedgeNumber: "The words before the figure bound it or make it rough."
    case .hedgeAmount: "It says that there are some or many, and not how many or which."
    case .hedgeAside: "The speaker only thinks, believes or hopes so."
    case .hedgeBelievers: "Some or many are made to say or believe so, and nobody is named."
    case .hedgeHabit: "It says that it is so as a rule, and not how often or when it is not."
    case .hedgePraise: "A rank or praise that somebody must have given, and nobody is named."
    case .headlineQuotes: "Quotation marks in a headline keep the words at a distance."
    case .scareQuotes: "Quotation marks around a few words that nobody is named for."
    case .clause: "A clause with its own subject and verb."
    case .clauseSharedSubject:
      "A clause joined by ‘and’, ‘but’ or ‘or’ to one whose subject it shares."
    case .clauseRelative: "A clause with ‘who’ or ‘which’ behind a comma."
    case .clauseParticiple: "A clause behind a comma with a verb in -ing or -ed."
    case .clauseSubordinate: "A clause behind ‘after’, ‘because’, ‘while’ and the like."
    case .contentPhrase: "What a source announces, confirms or denies, as a noun phrase."
    case .headline: "The headline."
    case .selfClaim: "Page text outside the story, where the outlet or author speaks of itself."
    case .added: "You added it: no rule found it."
    case .analyst: "Your word, above the machine's."
    case .modalityFact: "The verb puts it forward as so."
    case .modalityBare: "No verb says otherwise than that it is so."
    case .modalityWill: "‘Will’, or ‘would’ in what somebody said, puts it into the future."
    case .modalityComing: "It is ‘due’, ‘going’, ‘expected’ or the like ‘to’ be so."
    case .modalityIntent: "A word of planning, promising or hoping governs it."
    case .modalityHeadline: "‘To’ and a verb in a headline mean what is to come."
    case .modalityOrder: "Somebody is told, urged or ordered to do it."
    case .modalityDuty: "‘Must’, ‘should’ or ‘has to’ makes it a duty."
    case .modalityImperative: "What is said begins with the verb: an order."
    case .modalityMay: "‘May’, ‘might’, ‘could’ or ‘would’ leaves open whether it happens."
    case .modalityAdverb: "A word such as ‘perhaps’ or ‘likely’ leaves it open."
    case .modalityCondition: "It stands under ‘if’ or ‘unless’."
    case .modalityDenial: "The source denies it."
    case .modalityNegation: "The clause itself is negated."
    case .modalityQuestion: "It ends in a question mark."
    case .modalityWhether: "A word of asking or not knowing has ‘whether’ or the like after it."
    case .basisSaw: "The source saw or heard it, by its own words or the cue."
    case .basisWitness: "The source is called a witness, or was there."
    case .basisTold: "The source was told, or heard it from others."
    case .basisInformed: "The words behind the source say where it has it from."
    case .basisPassesOn: "The source passes on what another says."
    case .basisConcludes: "The source concludes, believes or reckons so."
    case .basisSeems: "By the source's words it only seems so."
    case .basisRestsOn: "The sentence says what the source goes by."
    case .basisUnstated: "Nothing says how the source knows."
    }
  }
}
