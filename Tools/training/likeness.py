#!/usr/bin/env python3
"""Train when two claims say the same: Sources/Comparison/Grouping/LikenessWeights.swift.

A logistic regression over the signs that the Swift program itself reads (Sources/Comparison/Grouping/Likeness.swift), with
the families of invented articles as labels. Needs numpy; a minute, and the same table each time.

  likeness.py LAB FAMILIES SESSIONS OUTPUT      writes the table
  likeness.py LAB FAMILIES SESSIONS --check     leaves each family out of the fitting in turn and ranks its pairs

LAB is the program `hearsay-lab`, FAMILIES the folder of the families, SESSIONS one with NAME/s.json for each: its articles
loaded and extracted.
"""

import json
import pathlib
import subprocess
import sys

import numpy

HERE = pathlib.Path(__file__).resolve().parent
SIGNS = HERE.parent.parent / "Sources/Comparison/Grouping/Likeness.swift"
# How far weights may go; and how much a pair counts of which the families judge one end only.
STRENGTH = 2e-3
HALF_JUDGED = 0.15


def share(a, b):
    return (min(a[1], b[1]) - max(a[0], b[0])) / max(1, min(a[1] - a[0], b[1] - b[0]))


def appearances(family):
    texts = {article["id"]: article["text"] for article in family["articles"]}
    for group in family["groups"]:
        for found in group["appearances"]:
            start = texts[found["article"]].find(found["quote"])
            yield group["id"], found["article"], (start, start + len(found["quote"]))


def groups_of(claim, spans):
    return {g for g, article, span in spans if article == claim["article"] and share(span, claim["span"]) >= 0.5}


def read(lab, families, sessions):
    data = []
    for path in sorted(families.glob("*.json")):
        family = json.loads(path.read_text())
        spans = list(appearances(family))
        lines = subprocess.run(
            [lab, "likeness", sessions / path.stem / "s.json"], check=True, capture_output=True, text=True).stdout
        signs, labels, weights = [], [], []
        for row in map(json.loads, lines.splitlines()):
            one, two = groups_of(row["a"], spans), groups_of(row["b"], spans)
            if not one and not two:
                continue
            signs.append(row["signs"])
            labels.append(bool(one & two))
            weights.append(1 if one and two else HALF_JUDGED)
        data.append((path.stem, numpy.array(signs) / 1e6, numpy.array(labels, float), numpy.array(weights)))
    return data


def fit(data):
    signs, labels, weights = (numpy.concatenate([family[k] for family in data]) for k in (1, 2, 3))
    mean, spread = signs.mean(0), signs.std(0) + 1e-3
    mean[-1], spread[-1] = 0, 1
    scaled = (signs - mean) / spread
    penalty = numpy.full(scaled.shape[1], 2 * STRENGTH)
    penalty[-1] = 0
    found = numpy.zeros(scaled.shape[1])
    for _ in range(50):
        chance = 1 / (1 + numpy.exp(-scaled @ found))
        slope = scaled.T @ (weights * (chance - labels)) / weights.sum() + penalty * found
        curve = (scaled * (weights * chance * (1 - chance))[:, None]).T @ scaled / weights.sum() + numpy.diag(penalty)
        found -= numpy.linalg.solve(curve + 1e-9 * numpy.eye(len(found)), slope)
    plain = found / spread
    plain[-1] = found[-1] - (found[:-1] * mean[:-1] / spread[:-1]).sum()
    return plain


def precision(scores, labels):
    hits = labels[numpy.argsort(-scores, kind="stable")]
    return (numpy.cumsum(hits) / numpy.arange(1, len(hits) + 1) * hits).sum() / hits.sum()


def names():
    body = SIGNS.read_text().split("enum LikenessSign", 1)[1].split("\n}", 1)[0]
    return [name.strip() for line in body.splitlines() if line.strip().startswith("case ")
            for name in line.strip()[5:].split(",")]


def main():
    lab, families, sessions = map(pathlib.Path, sys.argv[1:4])
    data = read(lab, families, sessions)
    if sys.argv[4] == "--check":
        scores, labels = [], []
        for family in data:
            weights = fit([other for other in data if other is not family])
            judged = family[3] == 1
            scores.append(family[1][judged] @ weights)
            labels.append(family[2][judged])
            print(f"{family[0]:24}{precision(scores[-1], labels[-1]):.3f}  of {int(labels[-1].sum())} pairs")
        scores, labels = numpy.concatenate(scores), numpy.concatenate(labels)
        print(f"average precision       {precision(scores, labels):.4f}")
        return
    weights = fit(data)
    rows = "\n".join(f"    {weight:.4f},  // {name}" for name, weight in zip(names(), weights))
    pathlib.Path(sys.argv[4]).write_text(
        "// Table: made by Tools/training/likeness.py.\n\n"
        "/// How much each sign counts for two claims saying the same; logarithms of odds.\n"
        "enum LikenessWeights {\n  /// By `LikenessSign`.\n  static let all: [Double] = [\n" + rows + "\n  ]\n}\n")


if __name__ == "__main__":
    main()
