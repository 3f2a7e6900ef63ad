"""How good a table is: STS-B, and how well it follows the teacher on held-out sentences."""

import numpy as np
from scipy.stats import spearmanr

from place import SEED
from texts import similar_pairs


class HeldOut:
    """Sentences that no table learned from, with the teacher's opinion of them.

    Agreement is the rank correlation over pairs (for each sentence one of the teacher's
    nearest seven, one of the next 32, one of the next 360 and any), and the share of
    sentences whose nearest neighbor is among the teacher's nearest ten."""

    def __init__(self, sentences, teacher):
        self.sentences = sentences
        vectors = teacher.remember(sentences)
        near = vectors @ vectors.T
        np.fill_diagonal(near, -9)
        order = np.argsort(-near, 1)
        self.nearest = order[:, :10]
        chance, last = np.random.default_rng(SEED), len(sentences) - 1
        edges = [(0, 7), (7, 39), (39, 399), (0, last)]
        picks = [order[:, chance.integers(*it, len(sentences))].diagonal() for it in edges]
        self.left = np.tile(np.arange(len(sentences)), len(edges))
        self.right = np.concatenate(picks)
        self.wanted = near[self.left, self.right]

    def agreement(self, encode):
        vectors = encode(self.sentences)
        near = vectors @ vectors.T
        np.fill_diagonal(near, -9)
        best = near.argmax(1)
        hits = (self.nearest == best[:, None]).any(1)
        found = spearmanr(near[self.left, self.right], self.wanted)[0]
        return float(found), float(hits.mean())


def sts(encode, part):
    """Rank correlation with people's judgment."""
    pairs = similar_pairs(part)
    a, b = encode([it[1] for it in pairs]), encode([it[2] for it in pairs])
    return float(spearmanr((a * b).sum(1), [it[0] for it in pairs])[0])
