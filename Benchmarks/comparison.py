#!/usr/bin/env python3
"""Time of comparison as a session grows: comparison.py BINARY [ARTICLES …] (default 100 1000).

Articles are made from the news beside the repository: each of ten items of one day, and every second one a retelling of
an earlier one by another outlet, with figures changed, sentences left out and a credit in half of them. They are loaded and
extracted once, kept under .build/comparison, and each command is timed on the saved session, less the time of opening it.
Prints one JSON object a size. Without the corpora it says "skipped".
"""

import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared" / "corpora" / "news" / "current_events-2025-01_2026-05.jsonl"
KEPT = ROOT / ".build" / "comparison"
COMMANDS = ("groups", "reuse", "conflicts", "delta", "derivations")
ITEMS_AN_ARTICLE = 10
RUNS = int(os.environ.get("RUNS", "3"))


def retold(text, chance):
    """The text with some sentences left out and some figures changed."""
    kept = [part for part in re.split(r"(?<=[.?!]) ", text) if chance.random() < 0.85] or [text]
    return re.sub(r"\b[1-9]\d*\b", lambda found: found.group() if chance.random() < 0.8 else str(int(found.group()) + 3),
                  " ".join(kept))


def articles(count):
    chance = random.Random(7)
    items = [json.loads(line) for line in NEWS.open(encoding="utf-8")]
    made = []
    for number in range(count):
        town = "".join(chance.choice(part) for part in (("Kel", "Dun", "Or", "Har", "Skell", "Tarn", "Wex"), ("sow", "mere", "rel",
                       "bury", "point", "low", "ton"), ("", "bridge", "ford", "haven", "gate")))
        outlet = f"{town} {chance.choice(('Gazette', 'Courier', 'Herald', 'Mail', 'Ledger'))}"
        if number % 2 and made:
            source = made[chance.randrange(max(0, len(made) - 200), len(made))]
            credit = f"The {source['outlet']} reports:\n\n" if chance.random() < 0.5 else ""
            text = credit + "\n\n".join(retold(part, chance) for part in source["text"].split("\n\n")[1:])
            date = source["published"]
        else:
            start = (number * ITEMS_AN_ARTICLE // 2) % (len(items) - ITEMS_AN_ARTICLE)
            chosen = items[start:start + ITEMS_AN_ARTICLE]
            date, text = chosen[0]["date"], "\n\n".join(item["text"] for item in chosen)
        made.append({"id": f"n{number}", "outlet": outlet, "published": date, "text": f"News of {date}, number {number}\n\n{text}"})
    return made


def session(binary, count):
    folder = KEPT / str(count)
    if not (folder / "s.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        source = folder / "in.jsonl"
        source.write_text("".join(json.dumps(article) + "\n" for article in articles(count)), encoding="utf-8")
        subprocess.run([binary, "--sessions", folder, "-c", f'load "{source}"', "-c", "extract", "-c", "save s"],
                       check=True, stdout=subprocess.DEVNULL)
    return folder


def seconds(binary, folder, lines):
    best = peak = None
    for _ in range(RUNS):
        command = [binary, "--sessions", folder, "--session", "s", "--read-only"]
        for line in lines:
            command += ["-c", line]
        start = time.perf_counter()
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            process = subprocess.Popen(command, stdout=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"comparison: {lines} failed")
        taken = time.perf_counter() - start
        best = taken if best is None else min(best, taken)
        peak = usage.ru_maxrss / 1024
    return best, peak


def main():
    if not NEWS.exists():
        print("comparison: skipped, the corpora are not beside the repository")
        return
    binary = pathlib.Path(sys.argv[1]).resolve()
    for count in map(int, sys.argv[2:] or ("100", "1000")):
        folder = session(binary, count)
        claims = json.loads(subprocess.run([binary, "--sessions", folder, "--session", "s", "--read-only", "-c", "info --json"],
                                           check=True, capture_output=True, text=True).stdout)
        opening, _ = seconds(binary, folder, ["info"])
        figures = {"articles": count, "claims": claims.get("claims"), "open": round(opening, 3)}
        for name in COMMANDS:
            taken, peak = seconds(binary, folder, [f"{name} --json"])
            figures[name] = round(taken - opening, 3)
            figures[f"{name} MB"] = round(peak)
        print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
