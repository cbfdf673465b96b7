"""Varies sentences the way texts vary that no treebank has: joined hyphens, curly marks, headlines in capitals."""

import random


def joined(sentence):
    """The words of "so - called" as one word, as our tokens have them: what the phrase's head bears, the word bears."""
    words = sentence["words"]
    starts, number = [], 0
    while number + 2 < len(words):
        end = number
        while end + 2 < len(words) and words[end + 1] in ("-", "‑") and words[end][-1].isalpha() and words[end + 2][0].isalpha():
            end += 2
        if end > number:
            starts.append((number, end + 1))
        number = end + 1
    if not starts:
        return sentence
    place, kept = {0: 0}, []
    group = {inner: (start, end) for start, end in starts for inner in range(start, end)}
    number = 0
    while number < len(words):
        start, end = group.get(number, (number, number + 1))
        inner = range(start, end)
        head = start
        if "heads" in sentence:
            outside = [i for i in inner if not start <= sentence["heads"][i] - 1 < end]
            if len(outside) != 1:
                return sentence
            head = outside[0]
        kept.append((start, end, head))
        for i in inner:
            place[i + 1] = len(kept)
        number = end
    made = dict(sentence, words=["".join(words[start:end]) for start, end, _ in kept])
    for key in ("upos", "xpos", "relations"):
        if key in sentence:
            made[key] = [sentence[key][head] for _, _, head in kept]
    if "heads" in sentence:
        made["heads"] = [place[sentence["heads"][head]] for _, _, head in kept]
    if "names" in sentence:
        # A word that is a name in part only ("US-led") teaches nothing.
        inner = lambda start, end: {(n or "")[2:] if n != "O" else "O" for n in sentence["names"][start:end]}
        made["names"] = [sentence["names"][start] if len(inner(start, end)) == 1 else None for start, end, _ in kept]
    return made


def curled(words):
    """Straight marks as curly ones, opening and closing in turn."""
    is_open, made = False, []
    for word in words:
        if word in ('"', "''", "``"):
            word = "”" if is_open else "“"
            is_open = not is_open
        made.append(word.replace("'", "’"))
    return made


def varied(sentence):
    if random.random() < 0.5:
        sentence = joined(sentence)
    draw = random.random()
    words = sentence["words"]
    if draw < 0.3:
        words = curled(words)
    elif draw < 0.34:
        words = [word.upper() for word in words]
    elif draw < 0.38:
        words = [word[:1].upper() + word[1:] for word in words]
    elif draw < 0.40:
        words = [word.lower() for word in words]
    return dict(sentence, words=words)
