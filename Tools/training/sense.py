"""Makes the layer that says what words mean in few numbers: python3 sense.py CORPORA ORIGIN CHECKPOINT OUT.bin

The layer takes a word's last state to 128 numbers. Their mean over the words of a claim points where the vector of
meaning of a sentence of these words would point, but for what 128 directions of 384 cannot hold: principal components of
the sentences' own vectors, about zero and not about their mean, so that angles stay.
"""

import argparse
import pathlib
import random

import numpy
import torch

import corpora
from export import Blocks
from network import of_checkpoint
from pieces import Vocabulary

WIDTH, SENTENCES, TEXTS_A_BATCH = 128, 8000, 32


def word_states(network, vocabulary, texts):
    """For each text the last states of its words, each the mean of its pieces."""
    found = []
    with torch.no_grad():
        for start in range(0, len(texts), TEXTS_A_BATCH):
            codes = [vocabulary.encode(text) for text in texts[start : start + TEXTS_A_BATCH]]
            longest = max(len(code[0]) for code in codes)
            padded = lambda row, filler: list(row) + [filler] * (longest - len(row))
            pieces = torch.tensor([padded(code[0], 0) for code in codes])
            shapes = torch.tensor([padded(code[1], 0) for code in codes])
            mask = torch.tensor([padded([True] * len(code[0]), False) for code in codes])
            states = network.encoder(pieces, mask, shapes)[-1]
            for row, code in enumerate(codes):
                borders = code[2] + [len(code[0]) - 1]
                found.append(torch.stack([states[row, a:b].mean(0) for a, b in zip(borders, borders[1:])]))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("corpora", "origin", "checkpoint", "out"):
        parser.add_argument(name, type=pathlib.Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    network = of_checkpoint(options.checkpoint, options.origin / "model.safetensors").eval()
    vocabulary = Vocabulary(options.origin / "vocab.txt")
    texts = [words for words in map(list, map(corpora.running_words, corpora.texts(options.corpora))) if 3 < len(words) < 60]
    texts = random.Random(6).sample(texts, SENTENCES)
    weight, bias = network.meaning.weight.detach(), network.meaning.bias.detach()
    states = [own @ weight.T + bias for own in word_states(network, vocabulary, texts)]
    means = torch.stack([own.mean(0) for own in states]).double().numpy()
    means /= numpy.linalg.norm(means, axis=1, keepdims=True)
    _, _, directions = numpy.linalg.svd(means, full_matrices=False)
    chosen = torch.tensor(directions[:WIDTH]).float()
    kept = (means @ directions[:WIDTH].T) @ directions[:WIDTH]
    print(f"kept of the squares: {(kept ** 2).sum(1).mean():.4f}")
    every = torch.cat(states) @ chosen.T
    sizes = every.abs().flatten()[::16]
    peak = sizes.kthvalue(int(len(sizes) * 0.9999)).values
    print(f"largest but one in ten thousand: {float(peak):.3f}")
    # One word's numbers go into 8 bits.
    scale = 127 / float(peak)
    blocks = Blocks()
    blocks.packed("sense", (chosen @ weight) * scale, (chosen @ bias) * scale)
    blocks.write(options.out)


if __name__ == "__main__":
    main()
