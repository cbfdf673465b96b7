/// Gathers mentions of the same person, organisation or place, first mention first.
struct NameEntities {
  private var full: [[WordKey]: Int] = [:]
  /// The latest entity whose name of several words ends with this one.
  private var byLast: [WordKey: Int] = [:]
  /// Entities that have been named by one word only so far.
  private var single: [WordKey: Int] = [:]
  private(set) var kinds: [NameKinds.Judgement] = []

  /// The entity of a name of these words.
  ///
  /// A single word belongs to the latest longer name that ends with it: "Moss" to "Anna Moss". Articles of Arabic
  /// names do not count: "Hasan" is "al-Hasan".
  mutating func entity(of words: [WordKey], last: WordKey, as judgement: NameKinds.Judgement) -> Int
  {
    let known = full[words] ?? (words.count == 1 ? byLast[last] ?? single[last] : single[last])
    let entity = known ?? kinds.count
    if known == nil { kinds.append(judgement) }
    // The kind that is told most surely counts, the first one among equals.
    if judgement.weight > kinds[entity].weight { kinds[entity] = judgement }
    full[words] = entity
    if words.count > 1 {
      byLast[last] = entity
      single[last] = nil
    } else if byLast[last] == nil {
      single[last] = entity
    }
    return entity
  }
}
