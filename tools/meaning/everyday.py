"""General English made from the lists and sentences of everyday.txt: who does what where, news,
advice. It keeps the table from knowing nothing but service talk."""

import random
import re
from pathlib import Path

from place import SEED

GAP = re.compile(r"\{(\w+)\}")


def grammar():
    """The lists by name, and the sentences."""
    lists, patterns = {}, []
    for line in Path(__file__).with_name("everyday.txt").read_text().split("\n"):
        if line.startswith("= "):
            patterns.append(line[2:])
        elif line and not line.startswith("#"):
            name, _, choices = line.partition(": ")
            lists[name] = choices.split(" | ")
    return lists, patterns


def sentences(n_wanted):
    """Families of a sentence and three siblings that differ from it in one choice or a few, so
    that the table learns what a single word changes."""
    lists, patterns = grammar()
    chance, found = random.Random(SEED + 2), []
    while len(found) < n_wanted:
        pattern, choices = chance.choice(patterns), [chance.random() for _ in range(24)]
        found.append(made(pattern, lists, iter(choices)))
        for _ in range(3):
            other = [*choices]
            other[chance.randrange(len(GAP.findall(pattern)) + 1)] = chance.random()
            found.append(made(pattern, lists, iter(other)))
    return [tidy(it) for it in dict.fromkeys(found)]


def made(pattern, lists, choices):
    """The pattern with its gaps filled, from the left, by these choices between 0 and 1."""

    def fill(gap):
        some = lists[gap.group(1)]
        return made(some[int(next(choices, 0.5) * len(some))], lists, choices)

    return GAP.sub(fill, pattern)


def tidy(sentence):
    sentence = re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", sentence)
    return sentence[0].upper() + sentence[1:]


if __name__ == "__main__":
    print("\n".join(sentences(40)))
