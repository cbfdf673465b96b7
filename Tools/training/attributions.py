"""Our own annotations of who says what, on the free news texts: python3 attributions.py NEWS [--offsets] [FILE…]

NEWS is the folder `news` of the corpora; FILE are annotations (all of `attributions/` without one). Prints counts, or
each line that does not fit its text; with --offsets the annotations with places in the stead of words, which is how they
are kept here: the texts are not ours. `read` gives them for training and for scoring.

The form, one block for a text, one line for an attribution:

    @ wikinews-2019-01-04-dd0b7aaa
    3: officials | told | A total of 39 ~ confirmed dead | ug
    4: He | estimated | this would take 24 hours | np in 2

or, for a sentence of our own, `= TEXT` in the place of `@ ID`.

paragraph: source | cue | content | type, flags. A paragraph is a line of the text that is not empty, counted from 1; an
item of one line has paragraph 1. `~` leaves out what stands between a beginning and the next place of an end. ` + `
joins fragments; `-` is a role that is absent; `#2` at the end of a fragment is its second place in the paragraph, where
it would be ambiguous. A content in several paragraphs names them: `4: … + 5: …`. Types: np ng ou do up ug im (named
person, named organisation, outlet, document, unnamed person, unnamed group, impersonal). Flags: `in N` is inside the
content of the N-th attribution of the text, `stance`, `thought`, `denial`. A text without attributions has its `@` line only.
A fragment may also be its place in the text, in scalars, half open: 1204-1211.
"""

import json
import pathlib
import re
import sys

TYPES = {
    "np": "named-person", "ng": "named-organisation", "ou": "outlet", "do": "document", "up": "unnamed-person",
    "ug": "unnamed-group", "im": "impersonal",
}  # fmt: skip
ACTS = ("stance", "thought")
FOLDER = pathlib.Path(__file__).parent / "attributions"


class Unfit(Exception):
    """A line that does not fit its text."""


def texts(news):
    found = {}
    for name in ("wikinews-2019", "current_events-2025-01_2026-05"):
        for line in (news / f"{name}.jsonl").read_text(encoding="utf-8").split("\n"):
            if line:
                item = json.loads(line)
                found[item["id"]] = item["text"]
    return found


def paragraphs(text):
    """Where each paragraph begins and ends."""
    place, found = 0, []
    for line in text.split("\n"):
        if line.strip():
            found.append((place, place + len(line)))
        place += len(line) + 1
    return found


def only(text, part, start, end, what):
    """The place of a part in a stretch of the text, where it stands once or its number is given."""
    number = re.search(r"#(\d+)$", part)
    part = part[: number.start()] if number else part
    # Whole words only: "he" is not in "the".
    pattern = (r"(?<!\w)" if part[0].isalnum() else "") + re.escape(part) + (r"(?!\w)" if part[-1].isalnum() else "")
    places = [match.start() for match in re.finditer(pattern, text[start:end])]
    if not places:
        raise Unfit(f"{what} ‘{part}’ does not stand in the paragraph")
    if len(places) > 1 and not number:
        raise Unfit(f"{what} ‘{part}’ stands {len(places)} times: add #1 … #{len(places)}")
    if number and int(number[1]) > len(places):
        raise Unfit(f"{what} ‘{part}’ stands only {len(places)} times")
    begin = start + places[int(number[1]) - 1 if number else 0]
    return begin, begin + len(part)


def fragment(text, places, given, paragraph, what):
    offsets = re.fullmatch(r"(\d+)-(\d+)", given)
    if offsets:
        return [int(offsets[1]), int(offsets[2])]
    other = re.match(r"(\d+): ", given)
    if other:
        paragraph, given = int(other[1]), given[other.end() :]
    if not 1 <= paragraph <= len(places):
        raise Unfit(f"there is no paragraph {paragraph}; the text has {len(places)}")
    start, end = places[paragraph - 1]
    first, mark, last = given.partition("~")
    begin, stop = only(text, first.strip(), start, end, what)
    if mark:
        last = last.strip()
        match = re.compile(re.escape(last) + (r"(?!\w)" if last and last[-1].isalnum() else "")).search(text, stop, end)
        if not last or not match:
            raise Unfit(f"{what}: ‘{last}’ does not come after ‘{first.strip()}’ in its paragraph")
        stop = match.end()
    return [begin, stop]


def attribution(text, places, line, count):
    head, _, rest = line.partition(": ")
    fields = rest.split(" | ")
    if not head.isdigit() or len(fields) != 4:
        raise Unfit("a line is PARAGRAPH: SOURCE | CUE | CONTENT | TYPE FLAGS")
    made = {}
    for key, given in zip(("source", "cue", "content"), fields):
        parts = [] if given.strip() == "-" else given.strip().split(" + ")
        made[key] = sorted(fragment(text, places, part.strip(), int(head), key) for part in parts)
    if not made["content"]:
        raise Unfit("an attribution has a content")
    words = fields[3].split()
    if not words or words[0] not in TYPES:
        raise Unfit(f"the type is one of {' '.join(TYPES)}")
    made["sourceType"], made["act"], made["parent"] = TYPES[words[0]], "statement", None
    flags = words[1:]
    while flags:
        flag = flags.pop(0)
        if flag == "in" and flags and flags[0].isdigit() and 1 <= int(flags[0]) <= count:
            made["parent"] = int(flags.pop(0)) - 1
        elif flag in ACTS:
            made["act"] = flag
        elif flag == "denial":
            made["denial"] = True
        else:
            raise Unfit(f"‘{flag}’ is no flag, or names an attribution that does not come before")
    return made


def read(path, known):
    """The texts of a file with their attributions; the errors, each with its line."""
    found, errors = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        line = line.strip()
        if not line or line.startswith("//"):
            continue
        try:
            if line.startswith("@ "):
                if line[2:] not in known:
                    raise Unfit(f"there is no text ‘{line[2:]}’")
                text = known[line[2:]]
                found.append(dict(doc=line[2:], text=text, attributions=[]))
                places = paragraphs(text)
            elif line.startswith("= "):
                text = line[2:]
                found.append(dict(doc=f"{path.stem}-{number}", text=text, attributions=[]))
                places = paragraphs(text)
            elif not found:
                raise Unfit("a line before the first @")
            else:
                made = found[-1]["attributions"]
                made.append(attribution(found[-1]["text"], places, line, len(made)))
        except Unfit as error:
            errors.append(f"{path.name}:{number}: {error}")
            if found and line[0] not in "@=":
                # Keeps the numbers that `in` counts by.
                found[-1]["attributions"].append(None)
    for item in found:
        item["attributions"] = [made for made in item["attributions"] if made]
    return found, errors


def with_offsets(path, known):
    """The lines of a file with places in the stead of words."""
    codes = {name: code for code, name in TYPES.items()}
    for item in read(path, known)[0]:
        yield f"@ {item['doc']}"
        places = paragraphs(item["text"])
        for made in item["attributions"]:
            begin = made["content"][0][0]
            number = next(n for n, (start, end) in enumerate(places, 1) if start <= begin < end)
            roles = [" + ".join(f"{s}-{e}" for s, e in made[key]) or "-" for key in ("source", "cue", "content")]
            flags = [codes[made["sourceType"]]]
            flags += [f"in {made['parent'] + 1}"] if made["parent"] is not None else []
            flags += [made["act"]] if made["act"] in ACTS else []
            flags += ["denial"] if made.get("denial") else []
            yield f"{number}: {' | '.join(roles)} | {' '.join(flags)}"


def main():
    arguments = sys.argv[1:]
    known = texts(pathlib.Path(arguments[0]))
    if "--offsets" in arguments:
        for name in arguments[2:]:
            print(*with_offsets(pathlib.Path(name), known), sep="\n")
        return 0
    count = documents = nested = failed = 0
    for path in [pathlib.Path(name) for name in arguments[1:]] or sorted(FOLDER.glob("*.txt")):
        found, errors = read(path, known)
        print(*errors, sep="\n", end="\n" if errors else "")
        failed += len(errors)
        documents += len(found)
        count += sum(len(item["attributions"]) for item in found)
        nested += sum(made["parent"] is not None for item in found for made in item["attributions"])
    print(f"{count} attributions in {documents} texts, {nested} inside another, {failed} lines that do not fit")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
