"""Words into the encoder's pieces and shapes, exactly as Sources/Prose/Encoding does it in Swift."""

import unicodedata

# What a word looks like; the encoder itself reads lower case only. The order is that of WordShape in Swift.
SHAPES = (
    "none", "capitals", "capital", "capitalised", "mixed-after-capital", "mixed", "lower", "digits", "marks",
    "first-capital", "first-capitalised", "unused",
)  # fmt: skip
# Pieces of one word that are read; what is longer is no word.
LONGEST = 24


def shape(word, is_first):
    letters = [letter for letter in word if letter.isalpha()]
    if not letters:
        return SHAPES.index("digits" if any(c.isdigit() for c in word) else "marks")
    if all(letter.isupper() for letter in letters):
        name = "capitals" if len(letters) > 1 else "capital"
    elif word[0].isupper():
        name = "mixed-after-capital" if any(c.isupper() for c in word[1:]) else "capitalised"
    else:
        name = "mixed" if any(letter.isupper() for letter in letters) else "lower"
    if is_first and name in ("capital", "capitalised"):
        name = "first-" + name
    return SHAPES.index(name)


def is_mark(letter):
    code = ord(letter)
    in_ascii = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return in_ascii or unicodedata.category(letter).startswith("P")


def folded(text):
    """Lower case without accents."""
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")


def runs(word):
    """The runs of letters of a word, and its marks one by one."""
    run = ""
    for letter in folded(word):
        is_blank = letter.isspace() or unicodedata.category(letter) in ("Cc", "Cf")
        is_single = is_mark(letter) or 0x4E00 <= ord(letter) <= 0x9FFF
        if is_blank or is_single:
            if run:
                yield run
            run = ""
            if not is_blank:
                yield letter
        else:
            run += letter
    if run:
        yield run


class Vocabulary:
    def __init__(self, path):
        self.words = path.read_text(encoding="utf-8").split("\n")[:30522]
        self.number = {word: number for number, word in enumerate(self.words)}
        marks = ("[CLS]", "[SEP]", "[UNK]", "[MASK]")
        self.begin, self.end, self.unknown, self.hidden = (self.number[word] for word in marks)
        self.known = {}

    def pieces(self, word):
        """The numbers of a word's pieces, at least one and at most LONGEST, the longest known ones from the left."""
        if word not in self.known:
            numbers = [number for run in runs(word) for number in self.cut(run)]
            self.known[word] = (numbers or [self.unknown])[:LONGEST]
        return self.known[word]

    def cut(self, run):
        numbers, start = [], 0
        while start < len(run) and len(run) <= 100:
            end = len(run)
            while end > start and ("##" if start else "") + run[start:end] not in self.number:
                end -= 1
            if end == start:
                return [self.unknown]
            numbers.append(self.number[("##" if start else "") + run[start:end]])
            start = end
        return numbers or [self.unknown]

    def encode(self, words):
        """Pieces and shapes of a sentence with its two marks, and where each word begins."""
        pieces, shapes, first = [self.begin], [0], []
        for number, word in enumerate(words):
            own = self.pieces(word)
            first.append(len(pieces))
            pieces += own
            shapes += [shape(word, number == 0)] * len(own)
        return pieces + [self.end], shapes + [0], first
