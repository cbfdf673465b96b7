"""Trains the language core: python3 train.py CORPORA ORIGIN OUT

CORPORA is the folder of corpora, ORIGIN the folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2, OUT a
folder for checkpoints. Two stages: treebanks and names; the same with our own sentences and with words, quotation
marks and capitals varied as news has them. Same seed, same machine: same weights. `--from N FILE` goes on after stage N
from its checkpoint.

A third stage on what speaks Universal NER's language alone, with names put in other names' places, was tried: names
F1 .773 after .779, the rest as before; the mean of both weights .770.
"""

import argparse
import pathlib
import random
import time

import torch
import torch.nn.functional as F

import corpora
import measure
import variation
from network import GUIDES, Encoder, Network
from pieces import Vocabulary

# Epochs that the learning rates are planned for, and the share of them that is run; learning rates of encoder and
# heads; weight of the names' loss; every how many steps the sentence vector is looked after.
STAGES = (
    dict(epochs=4, share=0.535, encoder=2e-4, heads=1.5e-3, names=1, meaning=2),
    dict(epochs=3, share=1, encoder=1.5e-4, heads=1e-3, names=2, meaning=5),
)
PIECES_A_BATCH, TEXTS_A_BATCH, IGNORED = 1400, 24, -100


def label_lists(sentences):
    found = lambda key: sorted({label for sentence in sentences for label in sentence.get(key, [])})
    names = ["O"] + [position + kind for kind in ("PER", "ORG", "LOC") for position in ("B-", "I-")]
    return dict(upos=found("upos"), xpos=found("xpos"), relations=found("relations"), names=names)


def padded(rows, filler):
    longest = max(map(len, rows))
    return torch.tensor([list(row) + [filler] * (longest - len(row)) for row in rows])


class Batches:
    """Turns sentences into tensors, sentences of like length together."""

    def __init__(self, vocabulary, labels):
        self.vocabulary = vocabulary
        self.number = {key: {label: n for n, label in enumerate(values)} for key, values in labels.items()}

    def of(self, sentences, size=PIECES_A_BATCH, mixed=True):
        coded = [(self.vocabulary.encode(sentence["words"]), sentence) for sentence in sentences]
        coded = [item for item in coded if len(item[0][0]) <= 300]
        coded.sort(key=lambda item: len(item[0][0]) + (random.random() * 4 if mixed else 0))
        batches, batch = [], []
        for item in coded:
            if batch and len(item[0][0]) * (len(batch) + 1) > size:
                batches.append(batch)
                batch = []
            batch.append(item)
        batches.append(batch)
        if mixed:
            random.shuffle(batches)
        return batches

    def tensors(self, batch):
        codes, sentences = [code for code, _ in batch], [sentence for _, sentence in batch]
        known = lambda key: padded([
            [self.number[key].get(label, IGNORED) for label in s.get(key, [None] * len(s["words"]))] for s in sentences
        ], IGNORED)
        return dict(
            pieces=padded([code[0] for code in codes], 0), shapes=padded([code[1] for code in codes], 0),
            mask=padded([[True] * len(code[0]) for code in codes], False), first=padded([code[2] for code in codes], 0),
            words=padded([[True] * len(code[2]) for code in codes], False),
            guide=torch.tensor([GUIDES.index(s.get("guide", GUIDES[0])) for s in sentences]),
            heads=padded([s.get("heads", [IGNORED] * len(s["words"])) for s in sentences], IGNORED),
            parsed=[n for n, s in enumerate(sentences) if "heads" in s],
            **{key: known(key) for key in ("upos", "xpos", "relations", "names")},
        )  # fmt: skip

    def plain(self, texts):
        codes = [self.vocabulary.encode(text.split()) for text in texts]
        pieces = padded([code[0][:127] for code in codes], 0)
        return pieces, padded([[True] * len(code[0][:127]) for code in codes], False), padded([code[1][:127] for code in codes], 0)


def losses(network, batch):
    def entropy(scores, gold):
        if not (gold != IGNORED).any():
            return scores.sum() * 0
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)

    with torch.autocast("cpu", torch.bfloat16):
        states = network.encoder(batch["pieces"], batch["mask"], batch["shapes"])
    states = [state.float() for state in states]
    upos, xpos = network.tags(states, batch["first"])
    found = dict(upos=entropy(upos, batch["upos"]), xpos=entropy(xpos, batch["xpos"]))
    found["names"] = entropy(network.names(states, batch["first"], batch["guide"]), batch["names"])
    rows = batch["parsed"]
    if rows:
        arcs, words, heads = network.syntax([state[rows] for state in states], batch["first"][rows])
        arcs = arcs.masked_fill(~F.pad(batch["words"][rows], (1, 0), value=True)[:, None, :], -1e9)
        gold = batch["heads"][rows]
        found["arcs"] = entropy(arcs, gold)
        found["relations"] = entropy(network.relations(words, heads, gold.clamp(min=0)), batch["relations"][rows])
    return found


def kept_meaning(network, teacher, batch):
    """How far sentence vectors went from those of the encoder as it came, each and in pairs."""
    pieces, mask, shapes = batch
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        weight = mask[:, :, None].float()
        given = F.normalize((teacher(pieces, mask)[-1].float() * weight).sum(1) / weight.sum(1), dim=-1)
    with torch.autocast("cpu", torch.bfloat16):
        states = network.encoder(pieces, mask, shapes)
    own = network.vector([state.float() for state in states], mask)
    return 4 * (1 - (own * given).sum(-1)).mean() + 10 * F.mse_loss(own @ own.T, given @ given.T)


def stage(network, teacher, batches, sentences, texts, plan, report):
    steps = int(len(batches.of(sentences())) * plan["epochs"])
    encoder = [p for name, p in network.named_parameters() if name.startswith("encoder.")]
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    planned, steps = steps, int(steps * plan["share"])
    groups = [dict(params=encoder, lr=plan["encoder"]), dict(params=heads, lr=plan["heads"])]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    rate = lambda step: min(1, (step + 1) / 150) * max(0.02, 1 - step / planned)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    random.shuffle(texts)
    step, place, began, running = 0, 0, time.time(), {}
    while step < steps:
        for batch in batches.of(sentences()):
            if step == steps:
                break
            network.train()
            found = losses(network, batches.tensors(batch))
            found["names"] = found["names"] * plan["names"]
            if step % plan["meaning"] == 0:
                found["meaning"] = kept_meaning(network, teacher, batches.plain(texts[place : place + TEXTS_A_BATCH]))
                place = (place + TEXTS_A_BATCH) % (len(texts) - TEXTS_A_BATCH)
            sum(found.values()).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            step += 1
            for key, value in found.items():
                running[key] = running.get(key, value.item()) * 0.98 + value.item() * 0.02
            if step % 50 == 0:
                print(f"{step}/{steps} {time.time() - began:.0f} s", {k: round(v, 3) for k, v in running.items()}, flush=True)
            if step % 500 == 0 or step == steps:
                report(step == steps)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("origin", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--from", dest="checkpoint", nargs=2, metavar=("N", "FILE"), default=(0, None))
    options = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(2)
    options.out.mkdir(parents=True, exist_ok=True)

    given, own = corpora.training(options.corpora, pathlib.Path(__file__).parent / "marked")
    ewt, gum = corpora.development(options.corpora)
    texts, pairs = corpora.texts(options.corpora), corpora.similarity(options.corpora / "matching/stsb-dev.tsv")
    labels = label_lists(given)
    batches = Batches(Vocabulary(options.origin / "vocab.txt"), labels)
    weights = options.origin / "model.safetensors"
    network, teacher = Network(weights, labels), Encoder(weights).eval()
    print(len(given), "sentences,", len(own), "of our own,", len(texts), "texts", flush=True)

    def report(is_last):
        some = ewt if is_last else ewt[:700]
        print("EWT", measure.heads(network, batches, some), "STS-B", measure.similarity(network, batches, pairs), flush=True)

    sources = (lambda: given, lambda: [variation.varied(sentence) for sentence in given + 2 * own])
    done, checkpoint = int(options.checkpoint[0]), options.checkpoint[1]
    if checkpoint:
        network.load_state_dict(torch.load(checkpoint)["weights"])
    for number in range(done, len(STAGES)):
        stage(network, teacher, batches, sources[number], texts, STAGES[number], report)
        torch.save(dict(weights=network.state_dict(), labels=labels), options.out / f"stage-{number + 1}.pt")
    print("GUM", measure.heads(network, batches, gum), flush=True)


main()
