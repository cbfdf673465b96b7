"""Sentences with who says what in them, for training: our own annotations and the attribution edges of GUM.

A sentence is a dict as in corpora.py with "cues" (0 none, 1 a cue's first word, 2 a later one) and "reports": for each
cue its "anchor", the word that roles hang on, the "roles" of all words (as in network.ROLES), and the "act" where it is
known. "cuts" is true for GUM, whose contents end at the borders of its discourse units.
"""

import json
import subprocess
import tempfile

import attributions

HELPERS = frozenset(
    "have has had having is are was were be been being 's 've 'd ’s ’ve ’d will would may might can could shall should do does"
    " did to not n't n’t also".split()
)
LONGEST = 160


def cut(texts, lab):
    """The words of each sentence of each text as the shell cuts them: (start, end) in scalars."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps(dict(id=str(number), text=text), ensure_ascii=False) + "\n")
        file.flush()
        printed = subprocess.run([*lab.split(), "words", file.name], check=True, capture_output=True, text=True).stdout
    return [json.loads(line)["sentences"] for line in printed.split("\n") if line]


def covered(spans, words):
    """The words of a sentence that share a character with one of the spans."""
    return [n for n, (start, end) in enumerate(words) if any(start < e and s < end for s, e in spans)]


def sentence_of(text, words, found, cuts):
    cues, reports = [0] * len(words), []
    for item in found:
        own = covered(item["cue"], words)
        # Cues in several pieces are rare; the first piece is taken.
        own = [n for n in own if n - own[0] == own.index(n)] if own else []
        if not own or any(cues[n] for n in own):
            continue
        for place, n in enumerate(own):
            cues[n] = 2 if place else 1
        verbs = [n for n in own if text[words[n][0] : words[n][1]].lower() not in HELPERS]
        roles = [0] * len(words)
        for key, role in (("content", 2), ("source", 1)):
            for n in covered(item[key], words):
                roles[n] = role
        for n in own:
            roles[n] = 0
        reports.append(dict(anchor=(verbs or own)[0], roles=roles, act=item.get("act")))
    return dict(words=[text[s:e] for s, e in words], cues=cues, reports=reports, cuts=cuts)


def sentences(documents, lab, cuts):
    """The sentences of documents with `text` and `attributions`."""
    made = []
    for document, parts in zip(documents, cut([document["text"] for document in documents], lab)):
        for words in parts:
            if not 1 < len(words) <= LONGEST:
                continue
            start, end = words[0][0], words[-1][1]
            found = [a for a in document["attributions"] if a["cue"] and start <= a["cue"][0][0] < end]
            made.append(sentence_of(document["text"], words, found, cuts))
    return made


def training(corpora, lab):
    """Our own sentences and those of GUM."""
    known, own = attributions.texts(corpora / "news"), []
    for path in sorted(attributions.FOLDER.glob("*.txt")):
        found, errors = attributions.read(path, known)
        assert not errors, errors
        own += found
    lines = (corpora / "attribution/gum-train.jsonl").read_text(encoding="utf-8").split("\n")
    gum = [json.loads(line) for line in lines if line]
    gum = [item for item in gum if item["genre"] != "conversation"]
    return sentences(own, lab, cuts=False), sentences(gum, lab, cuts=True)
