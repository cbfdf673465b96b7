#!/usr/bin/env python3
"""Check the marked sentences beside this file and count names by file and kind."""
import collections
import pathlib
import re
import sys

NAME = re.compile(r"\[(PER|ORG|LOC|OTH) ([^\[\]]+)\]")
OUTSIDE = re.compile(r"(the|mr|mrs|ms|dr|sir|lord|president|gen|col|sheikh)\b", re.I)
ALLOWED = {"the hague"}

wrong = 0
seen = {}
total = collections.Counter()
for path in sorted(pathlib.Path(__file__).parent.glob("*.txt")):
    count = collections.Counter()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        names = NAME.findall(line)
        plain = NAME.sub(r"\2", line)
        faults = []
        if not line or line != " ".join(line.split()):
            faults.append("space")
        if "[" in plain or "]" in plain:
            faults.append("bracket or kind")
        if line in seen:
            faults.append("same as " + seen[line])
        for _, name in names:
            if re.search(r"['’]s$", name):
                faults.append("possessive inside")
            if OUTSIDE.match(name) and name.lower() not in ALLOWED:
                faults.append("title or article inside")
        seen[line] = f"{path.name}:{number}"
        for fault in faults:
            print(f"{path.name}:{number}: {fault}: {line}", file=sys.stderr)
        wrong += len(faults)
        count.update(kind for kind, _ in names)
        count["lines"] += 1
        count["words"] += len(plain.split())
        count["no name"] += not names
    total.update(count)
    print(path.name, *(f"{k} {count[k]}" for k in ("lines", "words", "no name", "PER", "ORG", "LOC", "OTH")), sep="\t")
print("all", *(f"{k} {total[k]}" for k in ("lines", "words", "no name", "PER", "ORG", "LOC", "OTH")), sep="\t")
sys.exit(wrong > 0)
