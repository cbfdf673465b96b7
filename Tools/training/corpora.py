"""Reads the corpora that the shipped model may be trained on (marked "yes" in their README) and our own sentences.

A sentence is a dict: "words", and what is known of each of them: "upos", "xpos", "heads" (0 is the root), "relations",
"names" (IOB2 of PER, ORG, LOC, OTH; None where the corpus does not say).
"""

import json
import pathlib
import re

KINDS = {
    "PER": "PER", "person": "PER", "ORG": "ORG", "corporation": "ORG", "group": "ORG", "LOC": "LOC", "location": "LOC",
}  # fmt: skip


def treebank(path, skips=lambda document: False):
    sentences, rows, document = [], [], ""
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if line.startswith("# newdoc id"):
            document = line.split("=")[1].strip()
        elif not line and rows:
            if not skips(document):
                words, upos, xpos, heads, relations = zip(*rows)
                sentence = dict(words=words, upos=upos, xpos=xpos, heads=heads, relations=relations)
                sentences.append({key: list(value) for key, value in sentence.items()})
            rows = []
        elif fields[0].isdigit():
            rows.append((fields[1], fields[3], fields[4], int(fields[6]), fields[7]))
    return sentences


def blocks(path, separator):
    """The words and tags of a file with one of each a line and an empty line after a sentence."""
    words, tags = [], []
    for line in path.read_text(encoding="utf-8", errors="replace").split("\n") + [""]:
        fields = line.rsplit(separator, 1)
        if not line.strip():
            if words:
                yield words, tags
            words, tags = [], []
        elif len(fields) == 2:
            words.append(fields[0].strip())
            tags.append(fields[1].strip())


def name_corpus(path, separator, guide):
    sentences = []
    for words, tags in blocks(path, separator):
        names, before = [], "O"
        for word, tag in zip(words, tags):
            position, _, kind = tag.partition("-")
            if tag == "O":
                names.append("O")
            elif kind not in KINDS or word.startswith("@"):
                # Other classes, and handles, which the corpora mark in two ways: nothing is learnt from them.
                names.append(None)
            else:
                names.append(("B-" if position == "B" or before != kind else "I-") + KINDS[kind])
            before = kind if tag != "O" else "O"
        if len(words) <= 120:
            sentences.append(dict(words=words, names=names, guide=guide))
    return sentences


def universal_names(path):
    """The tags of a UNER file by the words of the sentence."""
    table, words, tags = {}, [], []
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if not line and words:
            table[" ".join(words)] = [tag if tag[2:] in KINDS else "O" for tag in tags]
            words, tags = [], []
        elif fields[0].isdigit():
            words.append(fields[1])
            tags.append(fields[2])
    return table


def with_names(sentences, table):
    for sentence in sentences:
        names = table.get(" ".join(sentence["words"]))
        if names:
            sentence["names"] = names
    return sentences


WORD = re.compile(
    r"https?://\S+|[@#]\w+|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?!\w)|(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Col|Sgt|Lt|St|Sen|Rep|Gov|Capt|Maj|Prof|Rev|Jr|Sr|No|Inc|Ltd|Co|Corp)\.|[A-Z]\.(?=\s|$)"
    r"|\w+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m|S)\b|\w+(?:[-‑’']\w+)*(?:-)?|\.\.\.|…|--|\S"
)
CONTRACTION = re.compile(r"^(.+?)([’'](?:s|re|ve|ll|d|m|S))$")


def running_words(text):
    for match in WORD.finditer(text):
        parts = CONTRACTION.match(match.group())
        yield from parts.groups() if parts else (match.group(),)


def marked(folder):
    """Our own sentences: names in brackets with their kind, everything else is none."""
    sentences = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            words, names = [], []
            for kind, name, plain in re.findall(r"\[(PER|ORG|LOC|OTH) ([^\]]*)\]|((?:(?!\[(?:PER|ORG|LOC|OTH) ).)+)", line):
                for number, word in enumerate(running_words(name or plain)):
                    words.append(word)
                    names.append(("I-" if number else "B-") + kind if kind else "O")
            if words:
                # Other corpora do not mark works and products as we do; nothing is learnt from them either.
                sentences.append(dict(words=words, names=[None if n[2:] == "OTH" else n for n in names]))
    return sentences


def training(corpora, own):
    names = universal_names(corpora / "names/uner_ewt-train.iob2")
    sentences = with_names(treebank(corpora / "ud/en_ewt-train.conllu"), names)
    sentences += treebank(corpora / "ud/gum_free-train.conllu", lambda document: "conversation" in document)
    sentences += 2 * name_corpus(corpora / "names/wikigold.conll", " ", "wikigold")
    sentences += name_corpus(corpora / "names/wnut17-train.conll", "\t", "wnut")
    for section in "aefh":
        sentences += name_corpus(corpora / f"names/btc-{section}.conll", "\t", "broad-twitter")
    return sentences, marked(own)


def development(corpora):
    names = universal_names(corpora / "names/uner_ewt-dev.iob2")
    ewt = with_names(treebank(corpora / "ud/en_ewt-dev.conllu"), names)
    gum = treebank(corpora / "ud/gum_free-dev.conllu", lambda document: "conversation" in document)
    return ewt, gum


def lines(path):
    # Texts may hold other separators of lines than LF.
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def texts(corpora):
    """Sentences and short paragraphs without marks, for the vector of meaning to be kept on."""
    found = [item["text"] for item in lines(corpora / "news/current_events-2025-01_2026-05.jsonl")]
    for file in ("wikinews-2019", "digitalgov-300"):
        for item in lines(corpora / f"news/{file}.jsonl"):
            found += [paragraph for paragraph in item["text"].split("\n") if 30 < len(paragraph) < 600]
    for file in ("vitaminc_real-dev", "vitaminc_synthetic"):
        for number, item in enumerate(lines(corpora / f"drift/{file}.jsonl")):
            if number % 2 == 0:
                found.append(item["claim"])
            elif len(item["evidence"]) < 400:
                found.append(item["evidence"])
    found += [item.get("sentence1") or item.get("premise") or "" for item in lines(corpora / "drift/breaking_nli.jsonl")]
    return [text for text in dict.fromkeys(found) if text]


def similarity(path):
    """Pairs of sentences with their likeness from 0 to 5."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n")[1:] if line]
    return [(float(row[0]), row[1], row[2]) for row in rows]


def repository():
    return pathlib.Path(__file__).resolve().parent.parent.parent
