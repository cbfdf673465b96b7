"""Writes a trained network as the bytes that Swift reads: python3 export.py CHECKPOINT ORIGIN CORPORA OUT.bin

The file: the letters HEARSAY1, a count, then for each block its name (32 bytes), rows, columns, offset and length (32-bit
numbers, little-endian); then the blocks, each at a multiple of 64 bytes.

    packed   8-bit weights of a layer as Sources/CKernels wants them, a scale and a bias for each output
    rows     8-bit rows, then a scale for each
    floats   32-bit
    text     UTF-8, lines ended by LF
"""

import argparse
import pathlib
import struct

import numpy
import torch

import corpora
from network import ARC, CUE, RELATION, of_checkpoint
from pieces import Vocabulary, folded

PANEL, TABLE = 64, 1 << 16


class Blocks:
    def __init__(self):
        self.blocks = []

    def add(self, name, rows, columns, *parts):
        self.blocks.append((name, rows, columns, b"".join(part if isinstance(part, bytes) else part.tobytes() for part in parts)))

    def floats(self, name, values):
        values = numpy.atleast_2d(values.detach().numpy().astype("<f4"))
        self.add(name, *values.shape, values)

    def rows(self, name, weight):
        eight, scales = eight_bits(weight.detach().numpy())
        self.add(name, *eight.shape, eight.astype(numpy.int8), scales)

    def packed(self, name, weight, bias):
        weight, bias = weight.detach().numpy(), bias.detach().numpy()
        outputs, inputs = weight.shape
        padded = -(-outputs // PANEL) * PANEL
        weight = numpy.pad(weight, ((0, padded - outputs), (0, 0)))
        eight, scales = eight_bits(weight)
        grouped = (eight + 128).astype(numpy.uint8).reshape(padded // PANEL, PANEL, inputs // 4, 4).transpose(0, 2, 1, 3)
        self.add(name, padded, inputs, grouped.copy(), scales, numpy.pad(bias, (0, padded - outputs)).astype("<f4"))

    def write(self, path):
        place = 12 + len(self.blocks) * 48
        head, body = b"HEARSAY1" + struct.pack("<I", len(self.blocks)), b""
        for name, rows, columns, data in self.blocks:
            gap = -place % 64
            body += bytes(gap)
            place += gap
            head += struct.pack("<32sIIII", name.encode(), rows, columns, place, len(data))
            body += data
            place += len(data)
        path.write_bytes(head + body)


def eight_bits(weight):
    scales = numpy.maximum(numpy.abs(weight).max(-1), 1e-12) / 127
    return numpy.rint(weight / scales[:, None]).astype(numpy.int16), scales.astype("<f4")


def digest(data):
    """FNV-1a of 64 bits (RFC 9923)."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % (1 << 64)
    return value


def kept(words):
    """The numbers of the pieces that are shipped: none of scripts that English news hardly has, none unused."""
    foreign = lambda c: 0x590 <= ord(c) < 0x1E00 or 0x2C00 <= ord(c) < 0x4E00 or ord(c) >= 0xA000
    return [n for n, word in enumerate(words) if not word.startswith("[unused") and not any(map(foreign, word))]


def piece_table(words):
    """A hash table of the pieces with open places: digest above, number plus one in the lower 16 bits."""
    table, seen = numpy.zeros(TABLE, dtype="<u8"), set()
    for number, word in enumerate(words):
        value = digest(word.encode())
        assert value >> 16 not in seen
        seen.add(value >> 16)
        place = (value >> 16) % TABLE
        while table[place]:
            place = (place + 1) % TABLE
        table[place] = value >> 16 << 16 | number + 1
    return table


def fold_table():
    """Scalars beyond ASCII that folding changes, each with what it becomes: none, one or two scalars."""
    entries = []
    for code in range(0x80, 0x30000):
        if 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code <= 0xDFFF:
            continue
        made = folded(chr(code))
        if made != chr(code):
            entries.append([code] + [ord(c) for c in made[:2]] + [0] * (2 - len(made[:2])))
    return numpy.array(entries, dtype="<u4")


def label_transitions(labels, tagged):
    """How much likelier each label is after another than on its own, as logarithms, taken at a share."""
    # 0.3 by trial on UNER-EWT dev: 0 gives F1 .7725, 0.1 .7764, 0.2 .7782, 0.3 .7828, 0.5 .7755.
    share, number = 0.3, {label: n for n, label in enumerate(labels)}
    pairs, alone = numpy.full((len(labels), len(labels)), 0.5), numpy.full(len(labels), 1.0)
    for tags in tagged:
        for label in tags:
            alone[number[label]] += 1
        for before, label in zip(tags, tags[1:]):
            pairs[number[before], number[label]] += 1
    return share * (numpy.log(pairs / pairs.sum(1, keepdims=True)) - numpy.log(alone / alone.sum()))


def export(network, vocabulary, transitions, path):
    n, blocks = network, Blocks()
    encoder = n.encoder
    # What every piece is given whatever it is goes with its position.
    shipped = kept(vocabulary.words)
    blocks.rows("pieces", encoder.piece.weight[shipped])
    blocks.floats("positions", encoder.position.weight + encoder.kind)
    blocks.floats("shapes", encoder.shape.weight)
    blocks.floats("norm", torch.stack([encoder.norm.weight, encoder.norm.bias]))
    for number, layer in enumerate(encoder.layers):
        parts = (layer.query, layer.key, layer.value)
        blocks.packed(f"{number}.attention", torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts]))
        for name, part in (("out", layer.out), ("up", layer.up), ("down", layer.down)):
            blocks.packed(f"{number}.{name}", part.weight, part.bias)
        for name, part in (("attended", layer.attended), ("done", layer.done)):
            blocks.floats(f"{number}.{name}", torch.stack([part.weight, part.bias]))
    blocks.floats("mix", torch.softmax(n.mix, 1))
    blocks.packed("tags", torch.cat([n.upos.weight, n.xpos.weight]), torch.cat([n.upos.bias, n.xpos.bias]))
    blocks.packed("names.inner", n.name_inner.weight, n.name_inner.bias + n.guide.weight[0])
    blocks.packed("names", n.name.weight, n.name.bias)
    blocks.floats("names.transitions", torch.tensor(transitions))
    parts = (n.arc_word.linear, n.arc_head.linear, n.relation_word.linear, n.relation_head.linear)
    blocks.packed("syntax", torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts]))
    blocks.floats("root", n.root)
    blocks.packed("arcs", n.arc[:ARC].T, n.arc[ARC])
    # Both sides of the product carry a one: it is taken apart into products without it.
    relation = n.relation
    blocks.packed("relations", relation[:, :RELATION, :RELATION].permute(0, 2, 1).flatten(0, 1), relation[:, RELATION, :RELATION].flatten())
    blocks.packed("relations.word", relation[:, :RELATION, RELATION], relation[:, RELATION, RELATION])
    memory, ways = n.memory, ("", "_reverse")
    blocks.packed(
        "reporting",
        torch.cat([getattr(memory, f"weight_ih_l0{way}") for way in ways]),
        torch.cat([getattr(memory, f"bias_ih_l0{way}") + getattr(memory, f"bias_hh_l0{way}") for way in ways]),
    )
    blocks.floats("reporting.recurrent", torch.cat([getattr(memory, f"weight_hh_l0{way}").T for way in ways]))
    blocks.packed("cues", n.cue.weight, n.cue.bias)
    blocks.packed("acts", n.act.weight, n.act.bias)
    parts = (n.cue_side.linear, n.role_side.linear)
    blocks.packed("cue.sides", torch.cat([p.weight for p in parts]), torch.cat([p.bias for p in parts]))
    role = n.role
    blocks.packed("roles", role[:, :CUE, :CUE].permute(0, 2, 1).flatten(0, 1), role[:, CUE, :CUE].flatten())
    blocks.packed("roles.cue", role[:, :CUE, CUE], role[:, CUE, CUE])
    blocks.floats("roles.distance", n.distance)
    blocks.packed("meaning", n.meaning.weight, n.meaning.bias)
    for key, labels in n.labels.items():
        blocks.add(f"labels.{key}", len(labels), 0, "\n".join(labels).encode())
    blocks.add("vocabulary", TABLE, 1, piece_table([vocabulary.words[n] for n in shipped]))
    folds = fold_table()
    blocks.add("folds", *folds.shape, folds)
    blocks.write(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("origin", type=pathlib.Path)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    network = of_checkpoint(options.checkpoint, options.origin / "model.safetensors")
    tagged = corpora.universal_names(options.corpora / "names/uner_ewt-train.iob2").values()
    transitions = label_transitions(network.labels["names"], tagged)
    export(network.eval(), Vocabulary(options.origin / "vocab.txt"), transitions, options.out)


if __name__ == "__main__":
    main()
