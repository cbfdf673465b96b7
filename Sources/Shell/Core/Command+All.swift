extension Command {
  /// Every command, in the order in which help lists them; a test compares this list with the folder's files.
  package static let all: [Command] = [
    // Articles.
    .load, .paste, .articles, .read, .set, .drop,
    // Claims.
    .extract, .claims, .show, .why, .sources, .quotes, .hedges, .names, .numbers, .dates, .timeline,
    .accept, .reject, .edit, .add,
    // Comparison.
    .compare, .groups, .group, .delta, .conflicts, .trace, .origins, .gaps, .derivations, .reuse,
    // Finding.
    .find,
    // Your judgement.
    .tag, .untag, .tags, .annotate, .annotations, .link, .unlink, .links, .rate, .verdict,
    // Session.
    .new, .open, .save, .sessions, .rename, .info, .undo, .redo, .history, .journal, .verify,
    // Shell.
    .help, .apropos, .alias, .option, .echo, .run, .bang, .quit,
  ]
}
