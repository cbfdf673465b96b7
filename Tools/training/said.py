"""Trains the heads for who says what: python3 said.py CORPORA ORIGIN LAB STAGE-2.pt OUT.pt

The encoder and the other heads stay as they are: their states are made once, and the heads learn from them in some three
minutes. (Tried: the encoder trained along, 631 steps after narrowing its layers to 1,024: PolNeAR dev2 57.0 instead of
57.4 of 100, names F1 .753 instead of .783, LAS .883 instead of .891.)
"""

import argparse
import pathlib
import random
import time

import torch
import torch.nn.functional as F

import reports
from network import LAYERS, of_checkpoint
from pieces import Vocabulary

EPOCHS, SENTENCES_A_STEP, RATE, WORDS_AT_ONCE = 8, 16, 2e-3, 1500


def states_of(network, vocabulary, sentences):
    """For each sentence the states of its words' first pieces, layer by layer; None where it is too long."""
    found, batch = [None] * len(sentences), []

    def run():
        codes = [vocabulary.encode(sentences[n]["words"]) for n in batch]
        longest = max(len(code[0]) for code in codes)
        padded = lambda row, filler: list(row) + [filler] * (longest - len(row))
        pieces = torch.tensor([padded(code[0], 0) for code in codes])
        shapes = torch.tensor([padded(code[1], 0) for code in codes])
        mask = torch.tensor([padded([True] * len(code[0]), False) for code in codes])
        states = torch.stack(network.encoder(pieces, mask, shapes))
        for row, n in enumerate(batch):
            found[n] = states[:, row, torch.tensor(codes[row][2])].to(torch.bfloat16).clone()

    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for n in sorted(range(len(sentences)), key=lambda n: len(sentences[n]["words"])):
            if len(vocabulary.encode(sentences[n]["words"])[0]) > 500:
                continue
            batch.append(n)
            if sum(len(sentences[m]["words"]) for m in batch) > WORDS_AT_ONCE:
                run()
                batch = []
        if batch:
            run()
    return found


def loss(network, states, sentence):
    """The loss of cues, and that of roles where the sentence has a cue."""
    shares = torch.softmax(network.mix[3], 0)[:, None, None]
    words = network.drop((shares * states.float()).sum(0))
    cues = F.cross_entropy(network.cue(words), torch.tensor(sentence["cues"]))
    if not sentence["reports"]:
        return cues, None
    anchors = torch.tensor([report["anchor"] for report in sentence["reports"]])
    scores = network.roles(words, anchors, sentence["cuts"]).flatten(0, 1)
    gold = torch.tensor([role for report in sentence["reports"] for role in report["roles"]])
    return cues, F.cross_entropy(scores, gold)


def train(network, states, sentences, drawn):
    network.requires_grad_(False)
    own = [network.mix] + [p for name, p in network.named_parameters() if name.startswith(("cue", "role", "distance"))]
    for parameter in own:
        parameter.requires_grad_(True)
    # The other heads keep their shares of the layers.
    only = torch.zeros(4, LAYERS)
    only[3] = 1
    network.mix.register_hook(lambda gradient: gradient * only)
    optimiser = torch.optim.AdamW([dict(params=own[:1], weight_decay=0), dict(params=own[1:], weight_decay=0.01)], lr=RATE)
    planned = EPOCHS * len(drawn) // SENTENCES_A_STEP
    rate = lambda step: min(1, (step + 1) / 100) * max(0.02, 1 - step / planned)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    network.train()
    for epoch in range(EPOCHS):
        began, random_order, sums = time.time(), random.sample(drawn, len(drawn)), [0.0, 0.0]
        for at in range(0, len(drawn) - SENTENCES_A_STEP + 1, SENTENCES_A_STEP):
            found = [loss(network, states[n], sentences[n]) for n in random_order[at : at + SENTENCES_A_STEP]]
            cues = sum(cue for cue, _ in found) / len(found)
            roles = [role for _, role in found if role is not None]
            roles = sum(roles) / len(roles) if roles else torch.tensor(0.0)
            (cues + roles).backward()
            torch.nn.utils.clip_grad_norm_(own, 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            sums = [sums[0] + cues.item(), sums[1] + roles.item()]
        steps = len(drawn) // SENTENCES_A_STEP
        print(f"{epoch + 1}/{EPOCHS} {time.time() - began:.0f} s, cues {sums[0] / steps:.4f}, roles {sums[1] / steps:.4f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("origin", type=pathlib.Path)
    parser.add_argument("lab")
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(2)
    network = of_checkpoint(options.checkpoint, options.origin / "model.safetensors").eval()
    own, gum = reports.training(options.corpora, options.lab)
    sentences = own + gum
    print(len(own), "sentences of our own,", len(gum), "of GUM", flush=True)
    states = states_of(network, Vocabulary(options.origin / "vocab.txt"), sentences)
    # Ours count twice.
    drawn = [n for n in [*range(len(own)), *range(len(sentences))] if states[n] is not None]
    train(network, states, sentences, drawn)
    torch.save(dict(weights=network.state_dict(), labels=network.labels), options.out)


main()
