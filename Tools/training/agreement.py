"""Trains the reading of two statements together: python3 agreement.py LAB LANGUAGE.bin ORIGIN CORPORA OUT.bin FIXTURE.swift

Does the second statement agree with the first, contradict it, or leave it open? The shipped encoder's lower layers read
each statement alone; each piece of one is then held against what it is most like in the other (Parikh and others 2016), and
signs of figures, dates and denials that the program itself reads stand beside that. Trained on VitaminC (Schuster and
others 2021): real revisions of Wikipedia and made-up ones. An eighth of the real pages is held out and measured after
each epoch. A quarter of an hour on two cores; the seed is fixed.
"""

import argparse
import json
import pathlib
import random
import struct
import subprocess
import time
import zlib

import numpy
import torch
import torch.nn as nn
import torch.nn.functional as F

from export import PANEL, Blocks, kept
from network import WIDTH, Encoder, rounded
from pieces import Vocabulary

LABELS = ("SUPPORTS", "REFUTES", "NOT ENOUGH INFO")
# Layers of the encoder that are read, pieces of a statement, signs with room for more, widths of the network.
DEPTH, LONGEST, SIGNS, SIDE, INNER, HIDDEN = 3, 128, 32, 64, 128, 64
# How much liker pieces of the same letters are, at first.
SAME = 2.0
EPOCHS, PAIRS_A_STEP, RATE, SEED = 4, 48, 1e-3, 7
FIXED = (
    ("The lock opened on Monday.", "The lock at Dunmere opened on Monday, the office said."),
    ("More than 40 barges waited.", "Only 12 barges had been waiting for the lock."),
    ("Nobody was hurt.", "Three workers were taken to hospital after the fire."),
    ("The mayor resigned in March.", "The council met on Tuesday."),
)


class ModelFile:
    """Reads what export.py wrote, 8-bit weights turned back into numbers."""

    def __init__(self, path):
        self.data = path.read_bytes()
        self.blocks = {}
        for n in range(struct.unpack_from("<I", self.data, 8)[0]):
            name, *rest = struct.unpack_from("<32sIIII", self.data, 12 + 48 * n)
            self.blocks[name.rstrip(b"\0").decode()] = rest

    def floats(self, name):
        rows, columns, place, _ = self.blocks[name]
        return torch.tensor(numpy.frombuffer(self.data, "<f4", rows * columns, place).reshape(rows, columns).copy())

    def rows(self, name):
        rows, columns, place, _ = self.blocks[name]
        eight = numpy.frombuffer(self.data, numpy.int8, rows * columns, place).reshape(rows, columns)
        return torch.tensor(eight * numpy.frombuffer(self.data, "<f4", rows, place + rows * columns)[:, None])

    def packed(self, name):
        rows, columns, place, _ = self.blocks[name]
        grouped = numpy.frombuffer(self.data, numpy.uint8, rows * columns, place)
        grouped = grouped.reshape(rows // PANEL, columns // 4, PANEL, 4).transpose(0, 2, 1, 3).reshape(rows, columns)
        scales, bias = numpy.frombuffer(self.data, "<f4", 2 * rows, place + rows * columns).reshape(2, rows)
        weight = (grouped.astype(numpy.float32) - 128) * scales[:, None]
        return torch.tensor(weight), torch.tensor(bias.copy())


def shipped_encoder(model, origin, shipped):
    """The encoder of a model file; what every piece is given lies with the positions."""
    encoder = Encoder(origin / "model.safetensors")
    with torch.no_grad():
        pieces = model.rows("pieces")
        encoder.piece.weight[shipped] = pieces
        encoder.position.weight[:] = model.floats("positions")
        encoder.kind.zero_()
        encoder.shape.weight[:] = model.floats("shapes")
        encoder.norm.weight[:], encoder.norm.bias[:] = model.floats("norm")
        for number, layer in enumerate(encoder.layers):
            weight, bias = model.packed(f"{number}.attention")
            for at, part in enumerate((layer.query, layer.key, layer.value)):
                part.weight[:], part.bias[:] = weight[at * WIDTH : (at + 1) * WIDTH], bias[at * WIDTH : (at + 1) * WIDTH]
            for name, part in (("out", layer.out), ("up", layer.up), ("down", layer.down)):
                weight, bias = model.packed(f"{number}.{name}")
                part.weight[:], part.bias[:] = weight, bias
            for name, part in (("attended", layer.attended), ("done", layer.done)):
                part.weight[:], part.bias[:] = model.floats(f"{number}.{name}")
    return encoder.requires_grad_(False).eval()


class Agreement(nn.Module):
    def __init__(self):
        super().__init__()
        # The first half finds what is alike, the second half is what is compared.
        self.sides = nn.Linear(WIDTH, 2 * SIDE)
        self.sharpness, self.same = nn.Parameter(torch.tensor(12.0)), nn.Parameter(torch.tensor(SAME))
        self.own, self.own_inner = nn.Linear(4 * SIDE + 16, INNER), nn.Linear(INNER, INNER)
        self.other = nn.Linear(4 * SIDE + 16, INNER)
        self.inner, self.outer = nn.Linear(5 * INNER + 2 * SIDE + SIGNS, HIDDEN), nn.Linear(HIDDEN, len(LABELS))
        self.drop = nn.Dropout(0.25)

    def forward(self, first, second, mask, other_mask, same, signs):
        """Scores of pairs: states of their pieces, which of them are there, which pairs of pieces have the same letters."""
        keys, values = self.sides(first).split(SIDE, -1)
        other_keys, other_values = self.sides(second).split(SIDE, -1)
        alike = F.normalize(keys, dim=-1) @ F.normalize(other_keys, dim=-1).transpose(1, 2)
        alike = alike * self.sharpness + same * self.same
        shares = alike.masked_fill(~other_mask[:, None], -1e9).softmax(-1)
        other_shares = alike.transpose(1, 2).masked_fill(~mask[:, None], -1e9).softmax(-1)
        found, other_found = same.amax(2), same.amax(1)
        own = F.gelu(self.own(self.drop(beside(values, shares @ other_values, found, shares.amax(-1)))))
        own = F.gelu(self.own_inner(self.drop(own)))
        other = beside(other_values, other_shares @ values, other_found, other_shares.amax(-1))
        other = F.gelu(self.other(self.drop(other)))
        parts = [
            mean(own, mask), own.masked_fill(~mask[..., None], -1e9).amax(1),
            (own * (mask & (found == 0))[..., None]).sum(1) / 4,
            mean(other, other_mask), other.masked_fill(~other_mask[..., None], -1e9).amax(1),
            mean(values, mask), mean(other_values, other_mask), signs,
        ]  # fmt: skip
        return self.outer(self.drop(F.gelu(self.inner(self.drop(torch.cat(parts, -1))))))


def beside(own, others, found, share):
    """What is known of each piece: itself, what it is held against, whether it stands there, and how clearly."""
    rest = own.new_zeros(*own.shape[:2], 14)
    return torch.cat([own, others, own * others, (own - others).abs(), found[..., None], share[..., None], rest], -1)


def mean(values, mask):
    return (values * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)


def lower_states(encoder, vocabulary, texts):
    """For each text its pieces' numbers, both marks among them, and their states after DEPTH layers."""
    codes = {text: [part[:LONGEST] for part in vocabulary.encode(text)[:2]] for text in texts}
    order, found = sorted(texts, key=lambda text: len(codes[text][0])), {}
    with torch.no_grad():
        for at in range(0, len(order), 64):
            run = order[at : at + 64]
            longest = len(codes[run[-1]][0])
            padded = [torch.tensor([codes[text][part] + [0] * (longest - len(codes[text][0])) for text in run]) for part in (0, 1)]
            mask = torch.tensor([[n < len(codes[text][0]) for n in range(longest)] for text in run])
            for row, text in zip(encoder(padded[0], mask, padded[1], DEPTH)[-1], run):
                count = len(codes[text][0])
                found[text] = torch.tensor(codes[text][0]), row[:count].half().clone()
    return found


def tensors(batch):
    sizes = [max(len(code[side][0]) for code in batch) for side in (0, 1)]
    states = [torch.zeros(len(batch), size, WIDTH) for size in sizes]
    pieces = [torch.full((len(batch), size), filler) for size, filler in zip(sizes, (-1, -2))]
    for row, code in enumerate(batch):
        for side in (0, 1):
            count = len(code[side][0])
            pieces[side][row, :count], states[side][row, :count] = code[side]
    same = (pieces[0][:, :, None] == pieces[1][:, None]).float()
    signs = torch.tensor([code[2] for code in batch])
    return *states, pieces[0] >= 0, pieces[1] >= 0, same, signs, torch.tensor([code[3] for code in batch])


def measured(network, codes):
    """Accuracy, that of claims with figures, and the precision of REFUTES at a recall of .60."""
    network.eval()
    rows = []
    with torch.no_grad():
        for at in range(0, len(codes), 64):
            *inputs, gold = tensors(codes[at : at + 64])
            rows += zip(network(*inputs).softmax(-1).tolist(), gold.tolist(), (code[4] for code in codes[at : at + 64]))
    accuracy = lambda rows: sum(max(range(3), key=own.__getitem__) == right for own, right, _ in rows) / max(len(rows), 1)
    refuted = sorted(((own[1], right == 1) for own, right, _ in rows), reverse=True)
    wanted, found = 0.6 * sum(right for _, right in refuted), 0
    for taken, (_, right) in enumerate(refuted, 1):
        found += right
        if found >= wanted:
            break
    return accuracy(rows), accuracy([row for row in rows if row[2]]), found / taken


def train(network, codes, held):
    order = random.Random(SEED)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.01)
    total, step, start = EPOCHS * len(codes) / PAIRS_A_STEP, 0, time.time()
    for epoch in range(EPOCHS):
        network.train()
        order.shuffle(codes)
        groups = [sorted(codes[at : at + 1536], key=lambda code: len(code[1][0])) for at in range(0, len(codes), 1536)]
        steps = [group[at : at + PAIRS_A_STEP] for group in groups for at in range(0, len(group), PAIRS_A_STEP)]
        order.shuffle(steps)
        losses = []
        for batch in steps:
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(step / 200, max(0.0, 1 - step / total))
            *inputs, gold = tensors(batch)
            loss = F.cross_entropy(network(*inputs), gold)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            losses.append(loss.item())
        figures = "accuracy %.4f, with figures %.4f, precision of REFUTES %.4f" % measured(network, held)
        print(f"epoch {epoch + 1}: loss {numpy.mean(losses):.3f}, {time.time() - start:.0f} s; held out: {figures}", flush=True)


def export(network, path):
    blocks = Blocks()
    for name in ("sides", "own", "own_inner", "other", "inner", "outer"):
        layer = getattr(network, name)
        blocks.packed(name, layer.weight, layer.bias)
    blocks.floats("likeness", torch.stack([network.sharpness, network.same]))
    blocks.write(path)


def fixture(network, encoder, vocabulary, lab, path):
    """What torch makes of fixed pairs, for a test that holds Swift against it."""
    lines = "".join(json.dumps({"claim": a, "evidence": b, "label": LABELS[0]}) + "\n" for a, b in FIXED)
    scratch = path.with_suffix(".jsonl")
    scratch.write_text(lines)
    rows = pairs_of(lab, scratch)
    scratch.unlink()
    states = lower_states(encoder, vocabulary, {text for row in rows for text in (row["claim"], row["evidence"])})
    written = [
        "// Table: what torch makes of fixed pairs; written by Tools/training/agreement.py.",
        "",
        "/// The chances that the second statement supports the first, refutes it, or leaves it open.",
        "enum AgreementReadings {",
        "  static let all: [(first: String, second: String, chances: [Float])] = [",
    ]
    for (first, second), row in zip(FIXED, rows):
        *inputs, _ = tensors([(*[states[row[key]] for key in ("claim", "evidence")], row["signs"], 0)])
        with torch.no_grad():
            chances = [round(chance, 3) for chance in network(*inputs).softmax(-1)[0].tolist()]
        written += [f'    ("{first}", "{second}", {chances}),']
    path.write_text("\n".join(written + ["  ]", "}", ""]))


def pairs_of(lab, path):
    lines = subprocess.run([lab, "agreement", path], check=True, capture_output=True, text=True).stdout
    rows = [json.loads(line) for line in lines.splitlines()]
    for row in rows:
        row["claim"], row["evidence"] = tuple(row["claim"]), tuple(row["evidence"])
        row["signs"] = [sign / 1000 for sign in row["signs"]] + [0.0] * (SIGNS - len(row["signs"]))
    return rows


def is_held_out(row):
    """An eighth of the pages, by the CRC-32 of their names; `.ci/quality` measures on them."""
    return zlib.crc32(row["page"].encode()) % 8 == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("lab", "language", "origin", "corpora", "out", "fixture"):
        parser.add_argument(name, type=pathlib.Path)
    options = parser.parse_args()
    torch.manual_seed(SEED)
    real = pairs_of(options.lab, options.corpora / "drift/vitaminc_real-dev.jsonl")
    held = [row for row in real if is_held_out(row)]
    pages = {row["page"] for row in held}
    made_up = pairs_of(options.lab, options.corpora / "drift/vitaminc_synthetic.jsonl")
    rows = [row for row in real + made_up if row["page"] not in pages]
    vocabulary = Vocabulary(options.origin / "vocab.txt")
    encoder = shipped_encoder(ModelFile(options.language), options.origin, kept(vocabulary.words))
    texts = {text for row in rows + held for text in (row["claim"], row["evidence"])}
    states = lower_states(encoder, vocabulary, texts)
    has_figure = lambda words: any(c.isdigit() for word in words for c in word)
    code = lambda row: (
        states[row["claim"]], states[row["evidence"]], row["signs"], LABELS.index(row["label"]), has_figure(row["claim"]),
    )  # fmt: skip
    print(len(rows), "pairs,", len(held), "held out", flush=True)
    network = Agreement()
    train(network, [code(row) for row in rows], [code(row) for row in held])
    network.eval()
    export(network, options.out)
    fixture(rounded_head(network), encoder, vocabulary, options.lab, options.fixture)


def rounded_head(network):
    """The network with the 8-bit weights and inputs that Swift has."""

    class Holder(nn.Module):
        def __init__(self):
            super().__init__()
            self.head = network
            self.encoder = nn.Module()
            self.encoder.piece = nn.Embedding(1, 1)

    return rounded(Holder()).head


if __name__ == "__main__":
    main()
