"""Which words and pieces get a row: by how often the product, service talk and general English
use them. The general order is that of the teacher's own word list, which is by frequency."""

import string
from collections import Counter

from place import MODEL
from words import Vocabulary, words

# How much each source says about what people will write.
SHARES = {
    "product": 0.40, "multidogo": 0.08, "taskmaster": 0.08, "example": 0.14, "general": 0.30,
}
PIECES = 0.10  # of all rows
MARKS = "!?.,'\"-:;()&%$/+#@*"


def general():
    """Word pieces of the teacher's list from the most frequent on."""
    listed = (MODEL / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return [it for it in listed if is_plain(it.removeprefix("##"))]


def frequencies(taught):
    """How probable a word is, mixed from all sources."""
    mixed = Counter()
    for source, share in SHARES.items():
        counts = Counter()
        if source == "general":
            whole = [it for it in general() if not it.startswith("##")]
            counts.update({it: 1 / (n + 3) for n, it in enumerate(whole) if len(it) > 1})
        else:
            for it, text in taught:
                if it == source:
                    counts.update(words(text))
        total = sum(counts.values())
        for word, count in counts.items():
            mixed[word] += share * count / total
    return mixed


def pieces(mixed, whole, n_wanted):
    """The continuations that the words without a row need most."""
    known = [it[2:] for it in general() if it.startswith("##")]
    bert = Vocabulary([*whole, *string.ascii_lowercase, *("+" + it for it in known)])
    counts = Counter()
    for word, count in mixed.items():
        if word.isalpha() and word not in whole:
            for row in bert.rows_of_word(word)[1:]:
                counts[bert.tokens[row]] += count
    letters = {"+" + it for it in string.ascii_lowercase}
    return [it for it, _ in counts.most_common() if it not in letters][:n_wanted]


def choose(taught, n_rows):
    """A vocabulary of this many rows."""
    mixed = frequencies(taught)
    base = [*string.ascii_lowercase, *string.digits, *MARKS]
    base += ["+" + it for it in string.ascii_lowercase + string.digits]
    n_pieces = int(n_rows * PIECES)
    n_whole = n_rows - len(base) - n_pieces
    often = [it for it, _ in mixed.most_common() if len(it) > 1 and is_plain(it)]
    whole = often[:n_whole]
    chosen = [*base, *whole, *pieces(mixed, {*whole}, n_pieces)]
    return Vocabulary(dict.fromkeys(chosen))


def is_plain(word):
    return word == "'s" or (word.isascii() and word.isalpha() and len(word) <= 20)
