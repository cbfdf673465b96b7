#!/usr/bin/env python3
"""Train what makes a claim worth checking: Sources/Extraction/Worth/WorthWeights.swift.

A logistic regression over the features and the direction of sentences; both come from the Swift program itself, so
that there is one account of them (Sources/Extraction/Worth). Needs numpy; a minute, and the same table each time.

  worth.py LAB CORPORA OUTPUT           writes the table
  worth.py LAB CORPORA --check          measures by ten parts of our own labels, for several strengths

LAB is the program `hearsay-lab`. CORPORA is the folder with `ud` and `news`. The labels are ours: worth/said.txt holds
sentences of our own, worth/read.txt the places of sentences of GUM, EWT and Wikinews; "+" is worth checking: a
professional fact-checker would want to check it, a factual, verifiable statement of interest to the public.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy

HERE = pathlib.Path(__file__).resolve().parent
FEATURES = HERE.parent.parent / "Sources/Extraction/Worth/WorthFeature.swift"
# How far weights may go, and what the direction's parts, one twentieth on average, are multiplied by. A strength of 1, or
# a scale of 3, has a loss of .193 in --check instead of .198, but then the direction, which nobody can look up,
# outweighs the features.
STRENGTH = 0.3
SCALE = 2.0
STEPS = 4000
# What speaks for checking never gets a weight below zero, and what speaks against it none above: a reason whose sign
# nobody understands is none. Features in neither list are free.
FOR = set(
    """figure-money figure-percent figure-count figure-other figure-second vague-number comparison superlative change
    whole-share date duration past-time ever-never name-person name-organisation name-place name-other matter-money
    matter-life matter-security matter-nature matter-law matter-second deed deed-done said-by-other plan-of-other cause
    passive past perfect i-past we-past other-past other-present side-past long""".split())
AGAINST = set(
    """subject-i subject-you future duty question imperative thanks opinion wish evaluation ideal talk discourse
    condition family emphasis no-verb shortest short""".split())


def treebank(path):
    """The sentences of a file of CoNLL-U by their names."""
    texts, name = {}, None
    for line in open(path, encoding="utf-8"):
        if line.startswith("# sent_id = "):
            name = line[12:].strip()
        elif line.startswith("# text = "):
            texts[name] = line[9:].strip()
    return texts


def labelled(corpora):
    """Sentences with 1 where they are worth checking, else 0."""
    known = {}
    for name in ("gum_free-train", "en_ewt-train"):
        known.update(treebank(corpora / "ud" / f"{name}.conllu"))
    articles = [json.loads(line) for line in open(corpora / "news/wikinews-2019.jsonl", encoding="utf-8")]
    news = {article["id"]: article["text"] for article in articles}
    for line in open(HERE / "worth/said.txt", encoding="utf-8"):
        yield line[2:].strip(), int(line[0] == "+")
    for line in open(HERE / "worth/read.txt", encoding="utf-8"):
        name = line[2:].strip()
        if ":" in name:
            article, span = name.split(":")
            start, end = map(int, span.split("-"))
            yield news[article][start:end], int(line[0] == "+")
        else:
            yield known[name], int(line[0] == "+")


def table(lab, sentences, names):
    """A row for each sentence: 1 for each feature it has, then its direction."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "sentences")
        path.write_text("\n".join(sentences) + "\n", encoding="utf-8")
        printed = subprocess.run([lab, "worth", path], check=True, capture_output=True, text=True).stdout
    places = {name: index for index, name in enumerate(names)}
    rows = []
    for line in printed.splitlines():
        features, direction = line.split("\t")
        row = numpy.zeros(len(names))
        row[[places[name] for name in features.split()]] = 1
        rows.append(numpy.concatenate([row, numpy.array(direction.split(), dtype=float) / 1000 * SCALE]))
    return numpy.array(rows)


def train(rows, truths, names, strength):
    """The weights and what they start from, by projected gradient with momentum."""
    width = rows.shape[1]
    rows = numpy.hstack([rows, numpy.ones((len(rows), 1))])
    lower, upper = numpy.full(width + 1, -numpy.inf), numpy.full(width + 1, numpy.inf)
    for index, name in enumerate(names):
        if name in FOR:
            lower[index] = 0
        if name in AGAINST:
            upper[index] = 0
    penalty = numpy.append(numpy.full(width, 1 / strength), 0)
    rate = 1 / (0.25 * numpy.linalg.norm(rows, 2) ** 2 + 1 / strength)
    weights = ahead = numpy.zeros(width + 1)
    momentum = 1.0
    for _ in range(STEPS):
        errors = 1 / (1 + numpy.exp(-rows @ ahead)) - truths
        new = numpy.clip(ahead - rate * (rows.T @ errors + penalty * ahead), lower, upper)
        following = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = new + (momentum - 1) / following * (new - weights)
        weights, momentum = new, following
    return weights[:-1], weights[-1]


def f1(sums, truths):
    found = sums > 0
    return 2 * (found & (truths == 1)).sum() / (found.sum() + truths.sum())


def check(rows, truths, names):
    """F1 and mean loss on tenths of the labels in turn; neighbours stay together, for they are alike."""
    parts = numpy.arange(len(truths)) // 20 % 10
    for strength in (0.1, 0.3, 1):
        sums = numpy.zeros(len(truths))
        for part in range(10):
            weights, start = train(rows[parts != part], truths[parts != part], names, strength)
            sums[parts == part] = rows[parts == part] @ weights + start
        loss = numpy.log1p(numpy.exp(numpy.where(truths == 1, -sums, sums))).mean()
        print(f"strength {strength}: f1 {f1(sums, truths):.4f} loss {loss:.4f}", flush=True)


def write(path, weights, start, rows, names):
    features, meaning = weights[: len(names)], weights[len(names):]
    # Hundredths of the logarithm of the odds, for a direction in thousandths.
    parts = numpy.rint(meaning * SCALE * 100).astype(int)
    middle = round(float((rows[:, len(names):] / SCALE * 1000 @ parts).mean() / 1000))
    lines = [
        "// Table: made by Tools/training/worth.py from our own labels; do not edit.", "",
        "/// What each feature weighs, in hundredths of the natural logarithm of the odds.",
        "enum WorthWeights {",
        "  /// What a clause without any sign starts from, its meaning being middling.",
        f"  static let start = {round(float(start) * 100) + middle}",
        "  static let features: KeyValuePairs<String, Int> = ["]
    lines += [f'    "{name}": {round(float(weight) * 100)},' for name, weight in zip(names, features)]
    lines += [
        "  ]", "  /// What the meaning of the sentences that were labelled weighs on average.",
        f"  static let middle = {middle}",
        "  /// For each part of a direction of length 1,000, in thousandths of a hundredth.",
        "  static let meaning: [Int] = ["]
    for index in range(0, len(parts), 16):
        lines.append("    " + ", ".join(map(str, parts[index:index + 16])) + ",")
    lines += ["  ]", "}", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def main():
    lab, corpora = sys.argv[1], pathlib.Path(sys.argv[2])
    names = re.findall(r'^  case \w+(?: = "([\w-]+)")?$', FEATURES.read_text(), re.M)
    cases = re.findall(r"^  case (\w+)", FEATURES.read_text(), re.M)
    names = [name or case for name, case in zip(names, cases)]
    labels = list(labelled(corpora))
    rows = table(lab, [text for text, _ in labels], names)
    truths = numpy.array([label for _, label in labels])
    print(f"{len(labels)} sentences, {truths.sum()} worth checking")
    if sys.argv[3] == "--check":
        check(rows, truths, names)
        return
    weights, start = train(rows, truths, names, STRENGTH)
    print(f"on what was trained: f1 {f1(rows @ weights + start, truths):.4f}")
    write(pathlib.Path(sys.argv[3]), weights, start, rows, names)


main()
