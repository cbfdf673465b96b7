"""Writes what torch makes of fixed sentences, for a test that holds Swift against it:
python3 check.py CHECKPOINT ORIGIN Tests/ProseTests/TorchReadings.swift"""

import argparse
import pathlib

import torch

from export import kept
from measure import spans
from network import of_checkpoint, rounded
from pieces import Vocabulary

SENTENCES = (
    "Abel Torrin , who has , according to reports , been robbed , is believed to have survived .",
    "“ They got wind of it just in time , ” an intelligence official told the Harbour Gazette on Monday .",
    "Rebels in Tarnova killed at least 12 people , down from a peak of 70,000 in 2015 , the Mail Online reports .",
    "Café owner Zoë O’Brien-Šimić did n't say why al-Qasrah 's mayor left for São Tomé .",
    "MINISTER QUITS",
    "we was in leeds w/ @odero lol , see https://example.org/a?b=1 #harbour",
    "Gen. J. K. Odero of the SDF said the so-called “ bounty ” was never paid ; nobody at the Ministry of Works replied .",
    "Он сказал , что 北京 is far from Αθήνα .",
    "Nobody knows .",
)

# Two heads whose scores are nearer than this are told apart by rounding.
CLEAR = 0.5


def text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("origin", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    network = rounded(of_checkpoint(options.checkpoint, options.origin / "model.safetensors").eval())
    vocabulary = Vocabulary(options.origin / "vocab.txt")
    shipped = {number: place for place, number in enumerate(kept(vocabulary.words))}
    lines = [
        "// Table: what torch makes of fixed sentences; written by Tools/training/check.py.",
        "",
        "/// A sentence as torch reads it with 8-bit weights, to hold Swift's reading against.",
        "struct TorchReading {",
        "  var words: String",
        "  var pieces: [Int32]",
        "  var shapes: [UInt8]",
        "  var classes: String",
        "  /// Each word's head, 0 for the root; -1 where two score nearly the same.",
        "  var heads: [Int]",
        "  /// The names among the words, by each word's best label.",
        "  var names: [String]",
        "  /// For each word how far it is ahead of being part of no cue.",
        "  var cueMargins: [Float]",
        "  /// The sentence's vector, its largest number at 127.",
        "  var vector: [Int8]",
        "",
        "  static let all = [",
    ]
    with torch.no_grad():
        for sentence in SENTENCES:
            words = sentence.split()
            pieces, shapes, first = vocabulary.encode(words)
            first = torch.tensor([first])
            mask = torch.ones(1, len(pieces), dtype=torch.bool)
            states = network.encoder(torch.tensor([pieces]), mask, torch.tensor([shapes]))
            classes = [network.labels["upos"][n] for n in network.tags(states, first)[0][0].argmax(-1)]
            arcs = network.syntax(states, first)[0][0]
            count = arcs.shape[0]
            arcs[range(count), range(1, count + 1)] = -1e9
            two = arcs.topk(2).values
            is_clear = two[:, 0] - two[:, 1] > CLEAR
            heads = torch.where(is_clear, arcs.argmax(-1), -1)
            if (heads == 0).sum() > 1:
                # Swift has one root in a sentence; torch's best heads may have more.
                heads[heads == 0] = -1
            heads = heads.tolist()
            labels = [network.labels["names"][n] for n in network.names(states, first, torch.tensor([0]))[0].argmax(-1)]
            names = [f"{kind} {' '.join(words[a:b])}" for a, b, kind in sorted(spans(labels))]
            mixed = network.words(states, first, 3)[0]
            scores = network.cue(network.remembered([mixed])[0])
            margins = [round(margin, 2) for margin in (scores[:, 1:].amax(-1) - scores[:, 0]).tolist()]
            vector = network.vector(states, mask)[0]
            vector = (vector / vector.abs().max() * 127).round().int().tolist()
            lines += [
                "    TorchReading(",
                f"      words: {text(sentence)},",
                f"      pieces: {[shipped[number] for number in pieces]},",
                f"      shapes: {shapes},",
                f"      classes: {text(' '.join(classes))},",
                f"      heads: {heads},",
                f"      names: [{', '.join(map(text, names))}],",
                f"      cueMargins: {margins},",
                "      vector: [",
                *(f"        {', '.join(map(str, vector[at : at + 16]))}," for at in range(0, len(vector), 16)),
                "      ]),",
            ]
    lines += ["  ]", "}", ""]
    options.out.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
