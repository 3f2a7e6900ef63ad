"""Sentences that the product owns: its content, its labeled lines, and combinations of them."""

import random
import re

from place import CONTENT, LINES, SEED, TRAINING_LINES

# Fields of content files that are sentences, or nearly.
SPOKEN = {
    "any", "terse", "exact", "wry", "warm", "blunt", "chatty", "feel", "say", "describe",
    "last_words", "good", "poor", "asks", "good_why", "poor_why", "title", "finding", "brief",
    "shown", "may_promise", "cue", "feelings",
}
# What the trainee's own words may put into a fragment.
SAID = [
    "they'd call me by four", "the parcel comes on Friday", "it will be ready next week",
    "they'd swap it if it pinches", "my money is back on the card by Wednesday",
    "the doctor would look at it herself", "I'd have a table at seven",
]
WHAT = [
    "waiting so long", "my patience", "bringing the old one back", "being honest",
    "coming in on such a day", "telling them about the mistake", "keeping cool in that line",
]
PLACES = ["the store", "the restaurant", "the practice", "the garage", "the library"]


class Block:
    """A headed part of a content file: fields with their values, in order."""

    def __init__(self, heading):
        self.heading, self.fields = heading, []

    def values(self, names):
        return [value for name, value in self.fields if name in names]


def blocks():
    """All blocks of all content files."""
    found = []
    for path in sorted(CONTENT.rglob("*.txt")):
        for line in path.read_text().split("\n"):
            if line.startswith("["):
                found.append(Block(f"{path.stem} {line}"))
            elif line.startswith("  ") and found and found[-1].fields:
                name, value = found[-1].fields[-1]
                found[-1].fields[-1] = (name, f"{value} {line.strip()}")
            elif found and re.match(r"[a-z_]+: ", line):
                found[-1].fields.append(tuple(line.split(": ", 1)))
    return found


def filled(template, abouts, chance):
    """A fragment with its gaps filled."""
    about = chance.choice(abouts)
    gaps = {
        "about": about, "About": about[0].upper() + about[1:], "said": chance.choice(SAID),
        "what": chance.choice(WHAT), "place": chance.choice(PLACES),
    }
    for name, value in gaps.items():
        template = template.replace("{" + name + "}", value)
    return template


def sentences_of_content():
    """`(heading, sentence)` of everything in `content/` that is a sentence; a fragment with
    gaps stands several times."""
    chance, found = random.Random(SEED), []
    all_blocks = blocks()
    abouts = sorted({it for block in all_blocks for it in block.values({"about"})})
    for block in all_blocks:
        for text in block.values(SPOKEN):
            times = 8 if "{" in text else 1
            found += [(block.heading, filled(text, abouts, chance)) for _ in range(times)]
    return list(dict.fromkeys(found))


def labeled(path):
    """`(labels, text)` of a file of lines."""
    rows = []
    for line in path.read_text().split("\n"):
        if line.strip() and not line.startswith("#") and " > " in line:
            labels, text = line.split(" > ", 1)
            rows.append((labels.split(), text.strip()))
    return rows


def line_files(kind):
    """Files of one kind that may be learned from: never those that are held out."""
    own = sorted(LINES.glob(f"{kind}*.txt"))
    return [it for it in own if "held-out" not in it.name] + sorted(
        TRAINING_LINES.glob(f"{kind}*.txt")
    )


def texts_of_lines():
    """`(file name, text)` of all lines; pairs count as two texts."""
    found = []
    for kind in ("closings", "statements", "pairs"):
        for path in line_files(kind):
            for _, text in labeled(path):
                found += [(path.stem, it.strip()) for it in text.split(" | ")]
    return list(dict.fromkeys(found))


def combined(sentences, n_wanted):
    """Two or three of these said in one breath."""
    chance, found = random.Random(SEED + 1), []
    for _ in range(n_wanted):
        some = chance.sample(sentences, chance.choice([2, 2, 3]))
        found.append(" ".join(it if it[-1] in ".!?" else it + "." for it in some))
    return found
