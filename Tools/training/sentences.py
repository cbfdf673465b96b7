#!/usr/bin/env python3
"""Train the weights of borders between sentences: Sources/CModels/sentences.bin.

A logistic regression over hashed features, trained by AdaGrad with a fixed seed; the features come from the Swift
program itself, so that there is one account of them (Sources/Prose/Sentences/BoundaryReader.swift). Needs torch.

  sentences.py FEATURES CORPORA OUTPUT [--check]

FEATURES is a program ("hearsay-lab boundaries") that is called as `FEATURES TEXT ENDS`: TEXT holds blocks parted by
zero bytes, ENDS one byte position a line, at which a sentence ends. It prints a line of numbers for each border where
a sentence may end: its position, 1 when the rules see an end, and the buckets. CORPORA is the folder with `ud` and
`sentences`. --check trains on three quarters of the documents and measures on the fourth instead of writing.
"""

import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

import numpy
import torch

BITS = 18
FEATURES = 23
EPOCHS = 3
BATCH = 128
RATE = 0.1
# One step of the weights in the file; they are kept within 127 of these.
STEP = 1 / 24
# Sums, as logits, beyond which the weights overrule the rules: measured by --check.
ADDITION = 0.25
REMOVAL = -2.0


def conllu(path):
    """The documents of a file: (name, blocks), a block a list of (text of a sentence, True when a space follows)."""
    documents, last, span = [], "", None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            documents.append((line.split("=")[-1].strip(), [[]]))
        elif line.startswith("# newpar") and "block" not in line and documents[-1][1][-1]:
            documents[-1][1].append([])
        elif line.startswith("# text = "):
            documents[-1][1][-1].append([line[9:], True])
        elif line and line[0].isdigit():
            number, misc = line.split("\t")[0], line.split("\t")[9]
            if "-" in number:
                span = (number.split("-")[1], misc)
            elif "." not in number:
                last = span[1] if span and span[0] == number else misc
                documents[-1][1][-1][-1][1] = "SpaceAfter=No" not in last
        else:
            span = None
    return documents


def cases(path):
    """The documents of a file of cases whose sentences are cuts of their text."""
    documents = []
    for case in json.load(open(path, encoding="utf-8")):
        if not case["rewrites"]:
            documents.append((case["id"], [(case["text"], [end for _, end in case["spans"]])]))
    return documents


def blocks(documents):
    """The text and the ends, in characters, of each block of documents from CoNLL-U."""
    for name, pieces in documents:
        made = []
        for sentences in filter(None, pieces):
            text, ends = "", []
            for sentence, spaced in sentences:
                text += sentence
                ends.append(len(text))
                text += " " if spaced else ""
            made.append((text.rstrip(" "), ends))
        yield name, made


def rows(program, documents):
    """The buckets, truths, rules and document numbers of all borders, and the number of ends that blocks make."""
    text, ends, starts, final = bytearray(), [], [], 0
    for _, pieces in documents:
        starts.append(len(text))
        for block, cuts in pieces:
            ends += [len(text) + len(block[:cut].encode()) for cut in cuts]
            final += 1
            text += block.encode() + b"\0"
    with tempfile.TemporaryDirectory() as folder:
        source, truth = pathlib.Path(folder, "text"), pathlib.Path(folder, "ends")
        source.write_bytes(bytes(text[:-1]))
        truth.write_text("\n".join(map(str, ends)))
        printed = subprocess.run(
            [*program.split(), source, truth], check=True, capture_output=True).stdout
    table = numpy.array(printed.split(), dtype=numpy.int64).reshape(-1, FEATURES + 2)
    truths = numpy.isin(table[:, 0], numpy.array(ends))
    return {
        "buckets": torch.from_numpy(table[:, 2:]),
        "truths": torch.from_numpy(truths.astype(numpy.float32)),
        "rules": table[:, 1] == 1,
        "document": numpy.searchsorted(numpy.array(starts), table[:, 0], side="right") - 1,
        "final": final,
    }


def train(buckets, truths, seed=1):
    """The weights that AdaGrad finds."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    weights = torch.zeros(1 << BITS)
    squares = torch.full((1 << BITS,), 0.1)
    for _ in range(EPOCHS):
        order = torch.randperm(len(truths))
        for start in range(0, len(order), BATCH):
            some = order[start : start + BATCH]
            chosen = buckets[some]
            slope = torch.sigmoid(weights[chosen].sum(1)) - truths[some]
            used, places = torch.unique(chosen.reshape(-1), return_inverse=True)
            total = torch.zeros(len(used)).index_add_(
                0, places, slope.unsqueeze(1).expand(-1, FEATURES).reshape(-1))
            squares[used] += total * total
            weights[used] -= RATE * total / squares[used].sqrt()
    return torch.clamp(torch.round(weights / STEP), -127, 127).to(torch.int8)


def figures(weights, data, chosen, addition, removal):
    """Precision, recall and F1 of the ends within blocks."""
    sums = weights.float()[data["buckets"][chosen]].sum(1).numpy() * STEP
    rules, truths = data["rules"][chosen], data["truths"][chosen].numpy() > 0
    found = numpy.where(rules, sums >= removal, sums > addition)
    right = (found & truths).sum()
    ruled = (rules & truths).sum()
    return (
        right / found.sum(), right / truths.sum(), 2 * right / (found.sum() + truths.sum()),
        2 * ruled / (rules.sum() + truths.sum()),
    )


def main():
    program, corpora, output = sys.argv[1:4]
    ud, folder = pathlib.Path(corpora, "ud"), pathlib.Path(corpora, "sentences")
    web = list(blocks(conllu(ud / "en_ewt-train.conllu")))
    # The conversations' licence is not cleared (README of the corpora).
    mixed = [
        one for one in blocks(conllu(ud / "gum_free-train.conllu"))
        if "_conversation_" not in one[0]
    ]
    specs = cases(folder / "golden.json") + cases(folder / "specs-dev.json")
    documents = web + mixed + specs
    data = rows(program, documents)
    kinds = {
        "web": numpy.array([n < len(web) for n in range(len(documents))]),
        "mixed": numpy.array([len(web) <= n < len(web) + len(mixed) for n in range(len(documents))]),
        "news": numpy.array(["GUM_news" in name for name, _ in documents]),
    }
    if "--check" in sys.argv:
        totals = {}
        for fold in range(4):
            held = data["document"] % 4 == fold
            weights = train(data["buckets"][~held], data["truths"][~held])
            for name, kind in kinds.items():
                for limits in [(0, 0), (0.5, 0), (1, 0), (0, -1), (0, -2), (1, -1), (1, -2)]:
                    chosen = numpy.nonzero(held & kind[data["document"]])[0]
                    totals.setdefault((name, limits), []).append(figures(weights, data, chosen, *limits))
        for (name, limits), found in totals.items():
            print(name, limits, " ".join(f"{x:.4f}" for x in numpy.mean(found, axis=0)))
        return
    weights = train(data["buckets"], data["truths"])
    header = b"HSB1" + bytes([BITS, 0, 0, 0])
    header += struct.pack("<ii", round(ADDITION / STEP), round(REMOVAL / STEP))
    pathlib.Path(output).write_bytes(header + weights.numpy().tobytes())
    print(f"{len(data['truths'])} borders, {int((weights != 0).sum())} weights")


if __name__ == "__main__":
    main()
