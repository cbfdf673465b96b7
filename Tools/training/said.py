"""Trains the heads for who says what: python3 said.py CORPORA ORIGIN LAB STAGE-2.pt OUT.pt

The encoder and the other heads stay as they are: their states are made once, and the heads learn from them in some
minutes on one core.
"""

import argparse
import pathlib
import random
import time

import torch
import torch.nn.functional as F
from torch.nn.utils.rnn import pad_sequence

import reports
from network import ACTS, LAYERS, Network
from pieces import Vocabulary

EPOCHS, SENTENCES_A_STEP, RATE, WORDS_AT_ONCE = 8, 16, 2e-3, 1500
# Batches are drawn from groups of so many, so that sentences of like length come together.
BATCHES_A_GROUP = 32
OWN = ("memory.", "cue", "role", "distance", "act.")


def network_without_heads(path, origin):
    """The network that a checkpoint holds, with fresh heads for who says what."""
    saved = torch.load(path)
    network = Network(origin, saved["labels"])
    kept = {name: value for name, value in saved["weights"].items() if not name.startswith(OWN)}
    missing = network.load_state_dict(kept, strict=False)
    assert all(name.startswith(OWN) for name in missing.missing_keys), missing
    return network


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


def losses(network, states, sentences):
    """The losses of cues, roles and acts over some sentences; each sentence counts alike."""
    shares = torch.softmax(network.mix[3], 0)[:, None, None]
    lengths = [len(sentence["words"]) for sentence in sentences]
    words = network.remembered([(shares * state.float()).sum(0) for state in states])
    gold = pad_sequence([torch.tensor(sentence["cues"]) for sentence in sentences], True, -100)
    scores = network.cue(words).transpose(1, 2)
    cues = (F.cross_entropy(scores, gold, reduction="none").sum(1) / torch.tensor(lengths)).mean()
    roles, acts, known = [], [], []
    for own, length, sentence in zip(words, lengths, sentences):
        if not sentence["reports"]:
            continue
        anchors = torch.tensor([report["anchor"] for report in sentence["reports"]])
        right = torch.tensor([role for report in sentence["reports"] for role in report["roles"]])
        roles.append(F.cross_entropy(network.roles(own[:length], anchors, sentence["cuts"]).flatten(0, 1), right))
        for report in sentence["reports"]:
            if report["act"]:
                acts.append(network.act(own[report["anchor"]]))
                known.append(ACTS.index(report["act"]))
    none = torch.tensor(0.0)
    return (
        cues,
        torch.stack(roles).mean() if roles else none,
        F.cross_entropy(torch.stack(acts), torch.tensor(known)) if acts else none,
    )


def batches(states, drawn):
    """The sentences in a new order, cut into batches of like length."""
    order, made = random.sample(drawn, len(drawn)), []
    size = SENTENCES_A_STEP * BATCHES_A_GROUP
    for at in range(0, len(order), size):
        group = sorted(order[at : at + size], key=lambda n: states[n].shape[1])
        made += [group[i : i + SENTENCES_A_STEP] for i in range(0, len(group), SENTENCES_A_STEP)]
    random.shuffle(made)
    return made


def train(network, states, sentences, drawn):
    network.requires_grad_(False)
    own = [network.mix] + [p for name, p in network.named_parameters() if name.startswith(OWN)]
    for parameter in own:
        parameter.requires_grad_(True)
    # The other heads keep their shares of the layers.
    only = torch.zeros(4, LAYERS)
    only[3] = 1
    network.mix.register_hook(lambda gradient: gradient * only)
    optimiser = torch.optim.AdamW([dict(params=own[:1], weight_decay=0), dict(params=own[1:], weight_decay=0.01)], lr=RATE)
    planned = EPOCHS * (len(drawn) // SENTENCES_A_STEP + 1)
    rate = lambda step: min(1, (step + 1) / 100) * max(0.02, 1 - step / planned)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    network.train()
    for epoch in range(EPOCHS):
        began, sums, chosen = time.time(), torch.zeros(3), batches(states, drawn)
        for batch in chosen:
            found = losses(network, [states[n] for n in batch], [sentences[n] for n in batch])
            (found[0] + found[1] + 0.3 * found[2]).backward()
            torch.nn.utils.clip_grad_norm_(own, 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad()
            sums += torch.stack(found).detach()
        cues, roles, acts = (sums / len(chosen)).tolist()
        print(f"{epoch + 1}/{EPOCHS} {time.time() - began:.0f} s, cues {cues:.4f}, roles {roles:.4f}, acts {acts:.4f}", flush=True)


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
    torch.set_num_threads(1)
    network = network_without_heads(options.checkpoint, options.origin / "model.safetensors").eval()
    own, gum = reports.training(options.corpora, options.lab)
    sentences = own + gum
    print(len(own), "sentences of our own,", len(gum), "of GUM", flush=True)
    states = states_of(network, Vocabulary(options.origin / "vocab.txt"), sentences)
    # Ours count twice.
    drawn = [n for n in [*range(len(own)), *range(len(sentences))] if states[n] is not None]
    train(network, states, sentences, drawn)
    torch.save(dict(weights=network.state_dict(), labels=network.labels), options.out)


if __name__ == "__main__":
    main()
