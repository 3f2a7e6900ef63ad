"""All text for the table: what it learns from, and what is held out to judge it by."""

import gzip
import hashlib
import random
import re

import everyday
import product
from place import DATA, SEED, WORDNET

MAX_WORDS = 40
# How many sentences are made, and how many of a hundred definitions are read.
N_COMBINED, N_EVERYDAY, DEFINITIONS = 30_000, 100_000, 50


def share(text):
    """A number from 0 to 99 that hangs on the text alone."""
    return hashlib.blake2b(text.encode(), digest_size=4).digest()[0] * 100 // 256


def rows(name):
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def clean(texts):
    """Distinct texts of one line and a bounded length."""
    texts = (re.sub(r"\s+", " ", it).strip() for it in texts)
    return [it for it in dict.fromkeys(texts) if it and len(it.split()) <= MAX_WORDS]


def multidogo(part):
    return clean(it[1] for it in rows(f"multidogo_{part}.tsv.gz") if len(it) > 1)


def taskmaster():
    return clean(it[0] for it in rows("taskmaster4.txt.gz"))


def wordnet():
    """Examples of use, and definitions of words."""
    found = []
    for kind in ("noun", "verb", "adj", "adv"):
        for line in (WORDNET / f"data.{kind}").read_text(encoding="latin-1").split("\n"):
            if line.startswith(" ") or " | " not in line:
                continue
            head, gloss = line.split(" | ", 1)
            word = head.split(" ")[4].replace("_", " ")
            definition = re.sub(r'"[^"]*"?|\(.*?\)', "", gloss).strip(" ;")
            found += [("example", it) for it in re.findall(r'"([^"]+)"', gloss)]
            found.append(("definition", f"{word}: {definition.split(';')[0].strip()}"))
    return found


class Texts:
    """`taught`: `(source, text)` to learn from. `held_out`: sentences never learned from."""

    def __init__(self):
        content = product.sentences_of_content()
        lines = product.texts_of_lines()
        away = {text for heading, text in content if share(heading) < 12}
        away |= {text for name, text in lines if name.endswith("fresh2") or share(text) < 6}
        own = [text for _, text in content + lines if text not in away]
        tasks = taskmaster()
        taught = [("multidogo", it) for it in multidogo("train") if " " in it]
        taught += [("taskmaster", it) for it in tasks if share(it) >= 8]
        taught += [("product", it) for it in clean(own)]
        taught += [("combined", it) for it in clean(product.combined(own, N_COMBINED))]
        glosses = wordnet()
        taught += [("example", it) for it in clean(it for kind, it in glosses if kind == "example")]
        definitions = clean(it for kind, it in glosses if kind == "definition")
        taught += [("definition", it) for it in definitions if share(it) < DEFINITIONS]
        taught += [("everyday", it) for it in clean(everyday.sentences(N_EVERYDAY))]
        seen = {it for _, it in taught}
        fair = [
            (multidogo("test"), 1200),
            ([it for it in tasks if share(it) < 8], 800),
            (clean(away), 1100),
        ]
        self.held_out = [it for some, n in fair for it in picked(some, n, seen)]
        unfair = set(self.held_out)
        self.taught = [(source, it) for source, it in taught if it not in unfair]


def picked(texts, n_wanted, seen):
    """Some of these at random: sentences, not words, and none that is learned from."""
    good = [it for it in texts if 12 <= len(it) <= 160 and it not in seen]
    random.Random(SEED).shuffle(good)
    return good[:n_wanted]


def similar_pairs(part):
    """STS-B: `(score, a, b)`. Never learned from."""
    return [(float(it[0]), it[1], it[2]) for it in rows(f"stsb_{part}.tsv.gz")]


if __name__ == "__main__":
    from collections import Counter

    made = Texts()
    print(Counter(source for source, _ in made.taught), len(made.held_out))
    for source, text in random.Random(1).sample(made.taught, 30):
        print(source, "|", text)
