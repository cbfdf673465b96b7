/// The form of a word: its Penn Treebank tag, as the XPOS columns of EWT and GUM use them.
///
/// The raw values are the order of a tagger's outputs; they never change.
package enum WordForm: UInt8, CaseIterable, Hashable, Sendable {
  case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md
  case nn, nns, nnp, nnps
  case pdt, pos, prp, prpDollar
  case rb, rbr, rbs, rp, sym, to, uh
  case vb, vbd, vbg, vbn, vbp, vbz
  case wdt, wp, wpDollar, wrb
  /// Marks of English treebanks: addresses, parts of words, words torn apart, hyphens, loose marks, the unknown.
  case add, afx, gw, hyph, nfp, xx
  case comma, stop, colon, openingQuote, closingQuote, openingBracket, closingBracket
  case currency, numberSign
}

extension WordForm {
  /// The spelling of the treebanks, such as "VBD", "PRP$", "``" and "-LRB-".
  package var name: String {
    switch self {
    case .cc: "CC"
    case .cd: "CD"
    case .dt: "DT"
    case .ex: "EX"
    case .fw: "FW"
    case .in: "IN"
    case .jj: "JJ"
    case .jjr: "JJR"
    case .jjs: "JJS"
    case .ls: "LS"
    case .md: "MD"
    case .nn: "NN"
    case .nns: "NNS"
    case .nnp: "NNP"
    case .nnps: "NNPS"
    case .pdt: "PDT"
    case .pos: "POS"
    case .prp: "PRP"
    case .prpDollar: "PRP$"
    case .rb: "RB"
    case .rbr: "RBR"
    case .rbs: "RBS"
    case .rp: "RP"
    case .sym: "SYM"
    case .to: "TO"
    case .uh: "UH"
    case .vb: "VB"
    case .vbd: "VBD"
    case .vbg: "VBG"
    case .vbn: "VBN"
    case .vbp: "VBP"
    case .vbz: "VBZ"
    case .wdt: "WDT"
    case .wp: "WP"
    case .wpDollar: "WP$"
    case .wrb: "WRB"
    case .add: "ADD"
    case .afx: "AFX"
    case .gw: "GW"
    case .hyph: "HYPH"
    case .nfp: "NFP"
    case .xx: "XX"
    case .comma: ","
    case .stop: "."
    case .colon: ":"
    case .openingQuote: "``"
    case .closingQuote: "''"
    case .openingBracket: "-LRB-"
    case .closingBracket: "-RRB-"
    case .currency: "$"
    case .numberSign: "#"
    }
  }

  /// The form that the treebanks spell so, or nil; capitals matter.
  package init?(name: String) {
    guard let known = Self.byName[name] else { return nil }
    self = known
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension WordForm {
  /// What a verb form can do in a clause.
  package enum VerbForm: UInt8, Hashable, Sendable { case finite, infinitive, gerund, participle }
  /// The time a finite verb form tells.
  package enum Tense: UInt8, Hashable, Sendable { case past, present }
  /// One or many.
  package enum Number: UInt8, Hashable, Sendable { case singular, plural }

  /// The verb form, or nil for what is no verb.
  ///
  /// VB counts as infinitive, though imperatives ("Wait!") and subjunctives are spelled so too; VBG counts as
  /// gerund, though it is also the present participle; modals are finite.
  package var verbForm: VerbForm? {
    switch self {
    case .vbd, .vbp, .vbz, .md: .finite
    case .vb: .infinitive
    case .vbg: .gerund
    case .vbn: .participle
    default: nil
    }
  }

  /// The tense of a finite form, or nil; modals have none of their own.
  package var tense: Tense? {
    switch self {
    case .vbd: .past
    case .vbp, .vbz: .present
    default: nil
    }
  }

  /// The number of a noun or name and of the verb form in "s", or nil where the form does not tell.
  package var number: Number? {
    switch self {
    case .nn, .nnp, .vbz: .singular
    case .nns, .nnps: .plural
    default: nil
    }
  }

  /// True for names.
  package var isProper: Bool { self == .nnp || self == .nnps }

  /// True for verbs and modals.
  package var isVerb: Bool { verbForm != nil }

  /// True for common nouns and names.
  package var isNoun: Bool {
    switch self {
    case .nn, .nns, .nnp, .nnps: true
    default: false
    }
  }

  /// True for marks that are no words.
  package var isMark: Bool {
    switch self {
    case .hyph, .nfp, .comma, .stop, .colon, .openingQuote, .closingQuote, .openingBracket,
      .closingBracket, .currency, .numberSign, .sym:
      true
    default: false
    }
  }
}
