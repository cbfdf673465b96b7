// Table: the schema is one JSON text.

/// The JSON Schema of session files (draft 2020-12), as a command prints it.
package enum SessionSchema {
  package static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:hearsay:session:1",
      "title": "A Hearsay session, format 1",
      "description": "Any object may have more members than these; Hearsay keeps them.",
      "type": "object",
      "required": ["format", "major", "minor", "writtenBy", "about", "digest", "journal", "journalDigest"],
      "properties": {
        "format": {"const": "hearsay-session"},
        "major": {"const": 1},
        "minor": {"type": "integer", "minimum": 0},
        "writtenBy": {"description": "The program and its version.", "type": "string"},
        "about": {
          "description": "Counts for listings.",
          "type": "object",
          "required": ["articles", "claims", "entries", "saved"],
          "properties": {
            "articles": {"type": "integer", "minimum": 0},
            "claims": {"type": "integer", "minimum": 0},
            "entries": {"type": "integer", "minimum": 0},
            "saved": {"description": "UTC, ISO 8601.", "type": "string"}
          }
        },
        "digest": {
          "description": "SHA-256 of this file with 64 zeros in the digest's place.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "texts": {
          "description": "The articles' texts by the SHA-256 of their bytes.",
          "type": "object",
          "additionalProperties": {"type": "string"}
        },
        "articles": {"type": "array", "items": {"$ref": "#/$defs/article"}},
        "analyses": {
          "type": "array",
          "items": {
            "allOf": [
              {"$ref": "#/$defs/analysis"},
              {
                "type": "object",
                "required": ["article"],
                "properties": {"article": {"$ref": "#/$defs/articleID"}}
              }
            ]
          }
        },
        "claims": {"type": "array", "items": {"$ref": "#/$defs/claim"}},
        "standings": {
          "description": "By claim.",
          "type": "object",
          "additionalProperties": {"$ref": "#/$defs/standing"}
        },
        "groups": {"type": "array", "items": {"$ref": "#/$defs/group"}},
        "tags": {"type": "array", "items": {"$ref": "#/$defs/tag"}},
        "taggings": {"type": "array", "items": {"$ref": "#/$defs/tagging"}},
        "annotations": {"type": "array", "items": {"$ref": "#/$defs/annotation"}},
        "links": {"type": "array", "items": {"$ref": "#/$defs/link"}},
        "ratings": {
          "type": "array",
          "items": {
            "allOf": [
              {"$ref": "#/$defs/rating"},
              {
                "type": "object",
                "required": ["on"],
                "properties": {"on": {"$ref": "#/$defs/target"}}
              }
            ]
          }
        },
        "verdicts": {
          "type": "array",
          "items": {
            "allOf": [
              {"$ref": "#/$defs/verdict"},
              {
                "type": "object",
                "required": ["of"],
                "properties": {"of": {"$ref": "#/$defs/verdictKey"}}
              }
            ]
          }
        },
        "aliases": {
          "description": "Command lines by the name the user gave them.",
          "type": "object",
          "additionalProperties": {"type": "string"}
        },
        "lastNumbers": {
          "description": "The highest number ever given, by the letter of the kind.",
          "type": "object",
          "additionalProperties": {"type": "integer", "minimum": 0}
        },
        "undoable": {
          "description": "Entries that undo would take back, the next one last.",
          "type": "array",
          "items": {"$ref": "#/$defs/entryID"}
        },
        "redoable": {
          "description": "Entries that redo would restore, the next one last.",
          "type": "array",
          "items": {"$ref": "#/$defs/entryID"}
        },
        "journal": {"type": "array", "items": {"$ref": "#/$defs/entry"}},
        "journalDigest": {
          "description": "The digest of the last entry; null when there is none.",
          "type": ["string", "null"]
        }
      },
      "$defs": {
        "span": {
          "description": "A half-open range of Unicode scalars into the article's text: [start, end].",
          "type": "array",
          "items": {"type": "integer", "minimum": 0},
          "minItems": 2,
          "maxItems": 2
        },
        "spans": {"type": "array", "items": {"$ref": "#/$defs/span"}},
        "indices": {"type": "array", "items": {"type": "integer", "minimum": 0}},
        "texts": {"type": "array", "items": {"type": "string"}},
        "articleID": {"type": "string", "pattern": "^a[1-9][0-9]{0,8}$"},
        "claimID": {"type": "string", "pattern": "^c[1-9][0-9]{0,8}$"},
        "groupID": {"type": "string", "pattern": "^g[1-9][0-9]{0,8}$"},
        "annotationID": {"type": "string", "pattern": "^n[1-9][0-9]{0,8}$"},
        "linkID": {"type": "string", "pattern": "^l[1-9][0-9]{0,8}$"},
        "entryID": {"type": "string", "pattern": "^e[1-9][0-9]{0,8}$"},
        "tagPath": {
          "description": "Parts from the root, joined by a slash: event/coup.",
          "type": "string",
          "pattern": "^[^/,\\s]+(/[^/,\\s]+)*$"
        },
        "digest": {
          "description": "SHA-256 in lower-case hexadecimal.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "textKey": {
          "description": "The SHA-256 of the text's UTF-8 bytes.",
          "type": "string",
          "pattern": "^sha256:"
        },
        "anchor": {
          "description": "A position with the words that stand there and 32 scalars on each side.",
          "type": "object",
          "required": ["span", "quote"],
          "properties": {
            "span": {"$ref": "#/$defs/span"},
            "quote": {"type": "string"},
            "before": {"type": "string"},
            "after": {"type": "string"}
          }
        },
        "target": {
          "description": "What a tag, annotation, rating or link is about.",
          "anyOf": [
            {
              "type": "object",
              "required": ["session"],
              "properties": {"session": {"const": true}}
            },
            {
              "type": "object",
              "required": ["article"],
              "properties": {"article": {"$ref": "#/$defs/articleID"}, "span": {"$ref": "#/$defs/span"}}
            },
            {
              "type": "object",
              "required": ["claim"],
              "properties": {"claim": {"$ref": "#/$defs/claimID"}}
            },
            {
              "type": "object",
              "required": ["group"],
              "properties": {"group": {"$ref": "#/$defs/groupID"}}
            },
            {
              "type": "object",
              "required": ["tag"],
              "properties": {"tag": {"$ref": "#/$defs/tagPath"}}
            }
          ]
        },
        "paragraph": {
          "type": "object",
          "required": ["span", "role"],
          "properties": {
            "span": {"$ref": "#/$defs/span"},
            "role": {
              "enum": [
                "headline",
                "standfirst",
                "byline",
                "dateline",
                "body",
                "heading",
                "embed",
                "caption",
                "badge",
                "bio",
                "related",
                "correction",
                "furniture"
              ]
            },
            "rule": {"type": "string"}
          }
        },
        "origin": {
          "description": "How the article's bytes were obtained.",
          "type": "object",
          "required": ["location", "sha256", "bytes", "encoding"],
          "properties": {
            "location": {"type": "string"},
            "sha256": {"description": "The SHA-256 of the bytes as loaded.", "type": "string"},
            "bytes": {"type": "integer", "minimum": 0},
            "encoding": {"type": "string"},
            "inputID": {"type": "string"}
          }
        },
        "suggestion": {
          "description": "A value that a rule proposes for a field of the article.",
          "type": "object",
          "required": ["field", "value", "reason"],
          "properties": {
            "field": {"type": "string"},
            "value": {"type": "string"},
            "reason": {"type": "string"}
          }
        },
        "article": {
          "type": "object",
          "required": ["id", "text", "origin"],
          "properties": {
            "id": {"$ref": "#/$defs/articleID"},
            "title": {"type": "string"},
            "outlet": {"type": "string"},
            "byline": {"type": "string"},
            "dateline": {"type": "string"},
            "published": {"description": "ISO 8601 with the precision known.", "type": "string"},
            "url": {"type": "string"},
            "text": {"$ref": "#/$defs/textKey"},
            "paragraphs": {"type": "array", "items": {"$ref": "#/$defs/paragraph"}},
            "origin": {"$ref": "#/$defs/origin"},
            "suggestions": {"type": "array", "items": {"$ref": "#/$defs/suggestion"}}
          }
        },
        "attributionKind": {"enum": ["direct", "indirect", "mixed"]},
        "sourceType": {
          "enum": [
            "named-person",
            "named-organisation",
            "outlet",
            "document",
            "unnamed-person",
            "unnamed-group",
            "impersonal"
          ]
        },
        "basis": {"enum": ["witnessed", "told", "inferred", "unstated"]},
        "attribution": {
          "type": "object",
          "required": ["kind", "sourceType"],
          "properties": {
            "source": {"$ref": "#/$defs/spans"},
            "cue": {"$ref": "#/$defs/spans"},
            "content": {"$ref": "#/$defs/spans"},
            "kind": {"$ref": "#/$defs/attributionKind"},
            "sourceType": {"$ref": "#/$defs/sourceType"},
            "resolved": {"type": "string"},
            "resolution": {
              "description": "How safe that is: only one fits, or the nearest that does.",
              "enum": ["sure", "likely"]
            },
            "parent": {
              "description": "The attribution around this one, as an index.",
              "type": "integer",
              "minimum": 0
            },
            "stated": {"type": "boolean"},
            "rule": {"type": "string"},
            "basis": {"$ref": "#/$defs/basis"},
            "basisWords": {"$ref": "#/$defs/spans"},
            "basisRule": {"type": "string"}
          }
        },
        "hedge": {
          "type": "object",
          "required": ["span", "kind", "scope"],
          "properties": {
            "span": {"$ref": "#/$defs/span"},
            "kind": {"enum": ["evidential", "epistemic", "approximator", "claim-quotes", "vague"]},
            "scope": {"$ref": "#/$defs/span"},
            "rule": {"type": "string"}
          }
        },
        "quantity": {
          "type": "object",
          "required": ["span"],
          "properties": {
            "span": {"$ref": "#/$defs/span"},
            "kind": {
              "enum": [
                "count", "percentage", "points", "money", "age", "measure", "temperature",
                "ordinal", "score", "votes", "fraction", "number"
              ]
            },
            "value": {"type": "number"},
            "low": {"type": "number"},
            "high": {"type": "number"},
            "lowOpen": {"type": "boolean"},
            "highOpen": {"type": "boolean"},
            "modifier": {"type": "string"},
            "modifierSpan": {"$ref": "#/$defs/span"},
            "bound": {
              "enum": [
                "at-least", "more-than", "at-most", "less-than", "about", "exactly", "only"
              ]
            },
            "unit": {"type": "string"},
            "of": {"type": "string"},
            "ofSpan": {"$ref": "#/$defs/span"},
            "head": {"type": "string"},
            "place": {"type": "string"},
            "placeSpan": {"$ref": "#/$defs/span"},
            "time": {"type": "string"},
            "timeSpan": {"$ref": "#/$defs/span"},
            "change": {
              "type": "object",
              "required": ["direction", "role"],
              "properties": {
                "direction": {"enum": ["up", "down"]},
                "role": {"enum": ["from", "to", "by"]}
              }
            },
            "rule": {"type": "string"}
          }
        },
        "time": {
          "type": "object",
          "required": ["span", "precision"],
          "properties": {
            "span": {"$ref": "#/$defs/span"},
            "type": {"enum": ["date", "time", "duration", "set"]},
            "from": {"type": "string"},
            "to": {"type": "string"},
            "precision": {"type": "string"},
            "timex": {"type": "string"},
            "anchor": {"type": "string"},
            "anchorSpan": {"$ref": "#/$defs/span"},
            "bound": {"enum": ["since", "after", "before", "until", "by"]},
            "needs": {"enum": ["published", "context"]},
            "resolved": {"type": "boolean"},
            "open": {"type": "boolean"},
            "rule": {"type": "string"}
          }
        },
        "name": {
          "type": "object",
          "required": ["span", "type", "entity"],
          "properties": {
            "span": {"$ref": "#/$defs/span"},
            "type": {"enum": ["person", "organisation", "place", "other"]},
            "entity": {"type": "integer"}
          }
        },
        "analysis": {
          "type": "object",
          "required": ["extractor"],
          "properties": {
            "extractor": {"type": "string"},
            "sentences": {"$ref": "#/$defs/spans"},
            "attributions": {"type": "array", "items": {"$ref": "#/$defs/attribution"}},
            "hedges": {"type": "array", "items": {"$ref": "#/$defs/hedge"}},
            "quantities": {"type": "array", "items": {"$ref": "#/$defs/quantity"}},
            "times": {"type": "array", "items": {"$ref": "#/$defs/time"}},
            "names": {"type": "array", "items": {"$ref": "#/$defs/name"}}
          }
        },
        "claim": {
          "type": "object",
          "required": ["id", "article", "anchor"],
          "properties": {
            "id": {"$ref": "#/$defs/claimID"},
            "article": {"$ref": "#/$defs/articleID"},
            "anchor": {"$ref": "#/$defs/anchor"},
            "proposition": {"$ref": "#/$defs/spans"},
            "polarity": {"$ref": "#/$defs/polarity"},
            "modality": {"$ref": "#/$defs/modality"},
            "modalityWords": {"$ref": "#/$defs/spans"},
            "modalityRule": {"type": "string"},
            "attribution": {
              "description": "The innermost attribution, as an index into the article's analysis.",
              "type": "integer"
            },
            "hedges": {"$ref": "#/$defs/indices"},
            "quantities": {"$ref": "#/$defs/indices"},
            "times": {"$ref": "#/$defs/indices"},
            "furniture": {"type": "boolean"},
            "headline": {"type": "boolean"},
            "worth": {"$ref": "#/$defs/worth"},
            "meaning": {
              "description": "What it says as a direction: 128 whole numbers from -127 to 127, a byte each, in Base64.",
              "type": "string",
              "contentEncoding": "base64"
            },
            "rule": {"type": "string"},
            "correction": {"$ref": "#/$defs/correction"},
            "added": {
              "description": "The analyst added it.",
              "type": "boolean"
            },
            "orphaned": {
              "description": "Found no longer; kept for what the analyst did with it.",
              "type": "boolean"
            }
          }
        },
        "polarity": {"enum": ["affirmed", "denied"]},
        "modality": {"enum": ["done", "planned", "ordered", "possible", "denied", "asked"]},
        "correction": {
          "description": "The analyst's word where it stands above the machine's.",
          "type": "object",
          "properties": {
            "wording": {"$ref": "#/$defs/anchor"},
            "polarity": {"$ref": "#/$defs/polarity"},
            "modality": {"$ref": "#/$defs/modality"},
            "basis": {"$ref": "#/$defs/basis"},
            "kind": {"$ref": "#/$defs/attributionKind"},
            "source": {"$ref": "#/$defs/mouth"},
            "sourceType": {"$ref": "#/$defs/sourceType"},
            "ownVoice": {
              "description": "The chain is empty: the outlet's own voice.",
              "type": "boolean"
            },
            "chain": {
              "description": "From the origin outward, without the article's outlet.",
              "type": "array",
              "items": {"$ref": "#/$defs/mouth"}
            },
            "hedges": {"type": "array", "items": {"$ref": "#/$defs/hedge"}},
            "notHedges": {"$ref": "#/$defs/spans"},
            "machine": {
              "description": "What the machine says in the claim's members.",
              "type": "object",
              "required": ["anchor"],
              "properties": {
                "anchor": {"$ref": "#/$defs/anchor"},
                "proposition": {"$ref": "#/$defs/spans"},
                "polarity": {"$ref": "#/$defs/polarity"},
                "modality": {"$ref": "#/$defs/modality"},
                "modalityWords": {"$ref": "#/$defs/spans"},
                "modalityRule": {"type": "string"},
                "hedges": {"$ref": "#/$defs/indices"},
                "quantities": {"$ref": "#/$defs/indices"},
                "times": {"$ref": "#/$defs/indices"}
              }
            }
          }
        },
        "mouth": {
          "type": "object",
          "required": ["name", "type"],
          "properties": {
            "name": {"type": "string"},
            "type": {"$ref": "#/$defs/sourceType"},
            "spans": {"$ref": "#/$defs/spans"}
          }
        },
        "worth": {
          "description": "Whether a claim is worth checking, 0 to 1; and what has the largest shares in that.",
          "type": "object",
          "required": ["score"],
          "properties": {
            "score": {"type": "number", "minimum": 0},
            "reasons": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["rule", "effect"],
                "properties": {
                  "rule": {"type": "string"},
                  "span": {"$ref": "#/$defs/span"},
                  "effect": {"type": "number"}
                }
              }
            }
          }
        },
        "standing": {"enum": ["accepted", "rejected"]},
        "group": {
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": {"$ref": "#/$defs/groupID"},
            "title": {"type": "string"},
            "claims": {"type": "array", "items": {"$ref": "#/$defs/claimID"}}
          }
        },
        "tag": {
          "type": "object",
          "required": ["tag"],
          "properties": {"tag": {"$ref": "#/$defs/tagPath"}, "definition": {"type": "string"}}
        },
        "tagging": {
          "type": "object",
          "required": ["on", "tag"],
          "properties": {"on": {"$ref": "#/$defs/target"}, "tag": {"$ref": "#/$defs/tagPath"}}
        },
        "annotation": {
          "type": "object",
          "required": ["id", "on", "text", "time"],
          "properties": {
            "id": {"$ref": "#/$defs/annotationID"},
            "on": {"$ref": "#/$defs/target"},
            "text": {"type": "string"},
            "time": {"type": "string"},
            "anchor": {"$ref": "#/$defs/anchor"}
          }
        },
        "link": {
          "type": "object",
          "required": ["id", "from", "kind", "to"],
          "properties": {
            "id": {"$ref": "#/$defs/linkID"},
            "from": {"$ref": "#/$defs/target"},
            "kind": {
              "enum": [
                "supports",
                "contradicts",
                "qualifies",
                "repeats",
                "quotes",
                "derived-from",
                "supersedes",
                "same-event",
                "same-as"
              ]
            },
            "to": {"$ref": "#/$defs/target"},
            "reason": {"type": "string"}
          }
        },
        "rating": {
          "description": "The Admiralty scale.",
          "type": "object",
          "properties": {
            "reliability": {"enum": ["A", "B", "C", "D", "E", "F"]},
            "credibility": {"enum": ["1", "2", "3", "4", "5", "6"]},
            "reason": {"type": "string"}
          }
        },
        "verdict": {
          "type": "object",
          "required": ["word"],
          "properties": {
            "word": {"type": "string"},
            "reason": {"type": "string"},
            "evidence": {"$ref": "#/$defs/texts"}
          }
        },
        "verdictKey": {
          "type": "object",
          "required": ["claim", "question"],
          "properties": {
            "claim": {"$ref": "#/$defs/claimID"},
            "question": {"enum": ["attribution", "content"]}
          }
        },
        "edit": {
          "description": "One slot is given a new value; null empties it.",
          "anyOf": [
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "article"},
                "of": {"$ref": "#/$defs/articleID"},
                "to": {"anyOf": [{"$ref": "#/$defs/article"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "analysis"},
                "of": {"$ref": "#/$defs/articleID"},
                "to": {"anyOf": [{"$ref": "#/$defs/analysis"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "claim"},
                "of": {"$ref": "#/$defs/claimID"},
                "to": {"anyOf": [{"$ref": "#/$defs/claim"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "standing"},
                "of": {"$ref": "#/$defs/claimID"},
                "to": {"anyOf": [{"$ref": "#/$defs/standing"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "group"},
                "of": {"$ref": "#/$defs/groupID"},
                "to": {"anyOf": [{"$ref": "#/$defs/group"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "tag"},
                "of": {"$ref": "#/$defs/tagPath"},
                "to": {"anyOf": [{"$ref": "#/$defs/tag"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "tagging"},
                "of": {"$ref": "#/$defs/tagging"},
                "to": {"type": "boolean"}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "annotation"},
                "of": {"$ref": "#/$defs/annotationID"},
                "to": {"anyOf": [{"$ref": "#/$defs/annotation"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "link"},
                "of": {"$ref": "#/$defs/linkID"},
                "to": {"anyOf": [{"$ref": "#/$defs/link"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "rating"},
                "of": {"$ref": "#/$defs/target"},
                "to": {"anyOf": [{"$ref": "#/$defs/rating"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "verdict"},
                "of": {"$ref": "#/$defs/verdictKey"},
                "to": {"anyOf": [{"$ref": "#/$defs/verdict"}, {"type": "null"}]}
              }
            },
            {
              "type": "object",
              "required": ["set", "of", "to"],
              "properties": {
                "set": {"const": "alias"},
                "of": {"type": "string"},
                "to": {"anyOf": [{"type": "string"}, {"type": "null"}]}
              }
            }
          ]
        },
        "entry": {
          "description": "One command's effect. Its digest is SHA-256 over its compact JSON without the member digest.",
          "type": "object",
          "required": ["entry", "time", "line", "summary", "previous", "digest"],
          "properties": {
            "entry": {"$ref": "#/$defs/entryID"},
            "time": {"description": "UTC, ISO 8601.", "type": "string"},
            "line": {"description": "The line as typed.", "type": "string"},
            "summary": {"type": "string"},
            "undid": {"type": "array", "items": {"$ref": "#/$defs/entryID"}},
            "redid": {"type": "array", "items": {"$ref": "#/$defs/entryID"}},
            "edits": {"type": "array", "items": {"$ref": "#/$defs/edit"}},
            "inverse": {"type": "array", "items": {"$ref": "#/$defs/edit"}},
            "previous": {
              "description": "The digest of the entry before; null for the first.",
              "type": ["string", "null"]
            },
            "digest": {"$ref": "#/$defs/digest"}
          }
        }
      }
    }

    """#
}
