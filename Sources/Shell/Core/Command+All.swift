extension Command {
  /// Every command, in the order in which help lists them; a test compares this list with the folder's files.
  package static let all: [Command] = [
    // Articles.
    .load, .paste, .articles, .read, .set, .drop,
    // Claims.
    .extract, .claims, .show, .why, .sources, .quotes, .hedges, .numbers, .dates,
    .accept, .reject,
    // Comparison.
    .compare,
    // Finding.
    .find,
    // Your judgement.
    .tag, .untag, .tags, .annotate, .annotations, .link, .unlink, .links, .rate, .verdict,
  ]
}
