"""Scores of the heads on development data, with gold words; the shipped figures are those of `hearsay-lab score`."""

import numpy
import torch


def spans(tags):
    found, start, kind = set(), None, None
    for number, tag in enumerate([*tags, "O"]):
        tag = tag or "O"
        if start is not None and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            found.add((start, number, kind))
            start = None
        if tag != "O" and start is None:
            start, kind = number, tag[2:]
    return found


def heads(network, batches, sentences):
    network.eval()
    right = dict(upos=0, xpos=0, uas=0, las=0)
    words = both = guessed = gold = 0
    with torch.no_grad():
        for batch in batches.of(sentences, 3000, mixed=False):
            t = batches.tensors(batch)
            states = network.encoder(t["pieces"], t["mask"], t["shapes"])
            upos, xpos = network.tags(states, t["first"])
            names = network.names(states, t["first"], t["guide"]).argmax(-1)
            arcs, word, head = network.syntax(states, t["first"])
            arcs = arcs.masked_fill(~torch.nn.functional.pad(t["words"], (1, 0), value=True)[:, None, :], -1e9)
            count = arcs.shape[1]
            arcs[:, range(count), range(1, count + 1)] = -1e9
            chosen = arcs.argmax(-1)
            relations = network.relations(word, head, chosen).argmax(-1)
            is_word, is_right = t["words"], chosen == t["heads"]
            words += is_word.sum().item()
            for key, value in dict(
                upos=upos.argmax(-1) == t["upos"], xpos=xpos.argmax(-1) == t["xpos"], uas=is_right,
                las=is_right & (relations == t["relations"]),
            ).items():  # fmt: skip
                right[key] += (value & is_word).sum().item()
            for number, (_, sentence) in enumerate(batch):
                if "names" in sentence:
                    guess = spans([network.labels["names"][n] for n in names[number, : len(sentence["words"])]])
                    truth = spans(sentence["names"])
                    both, guessed, gold = both + len(guess & truth), guessed + len(guess), gold + len(truth)
    figures = {key: round(value / words, 4) for key, value in right.items()}
    return figures | ({"names": round(2 * both / (guessed + gold), 4)} if gold else {})


def similarity(network, batches, pairs):
    network.eval()
    found = []
    with torch.no_grad():
        for place in range(0, len(pairs), 64):
            some = pairs[place : place + 64]
            sides = []
            for side in (1, 2):
                pieces, mask, shapes = batches.plain([pair[side] for pair in some])
                sides.append(network.vector(network.encoder(pieces, mask, shapes), mask))
            found += (sides[0] * sides[1]).sum(-1).tolist()
    return round(float(numpy.corrcoef(found, [pair[0] for pair in pairs])[0, 1]), 4)
