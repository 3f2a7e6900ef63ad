"""Learns the table: the similarities between sentences shall follow the teacher's."""

import numpy as np
import scipy.sparse as sparse

from place import SEED

BATCH, GROUP = 1024, 64
TEMPERATURE = 0.1


def lengths(rows):
    return np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6


def counts(vocabulary, texts):
    """How often each row stands in each text."""
    starts, rows = [0], []
    for text in texts:
        rows += vocabulary.rows(text)
        starts.append(len(rows))
    ones = np.ones(len(rows), np.float32)
    made = sparse.csr_matrix((ones, rows, starts), shape=(len(texts), len(vocabulary)))
    made.sum_duplicates()
    return made


def signs(table):
    """One bit for each number: its sign, times the mean size of its row."""
    size = np.abs(table).mean(1, keepdims=True)
    return np.where(table >= 0, size, -size)


def first_table(vocabulary, teacher, taught_counts, axes):
    """Every token as the teacher sees it alone, weighted by how rare it is (SIF)."""
    seen = np.asarray(taught_counts.sum(0)).ravel() + 0.5
    rarity = 1e-3 / (1e-3 + seen / seen.sum())
    alone = teacher.encode([it.lstrip("+") or it for it in vocabulary.tokens])
    table = (alone @ axes) * rarity[:, None]
    return (table * 0.5 / np.median(lengths(table))).astype(np.float32)


def main_axes(vectors, n_dims):
    """The directions in which the teacher's sentences differ most, turned at random: so every
    number of a row carries as much, which signs alone keep best."""
    some = vectors[::5]
    axes = np.linalg.svd(some.T @ some)[0][:, :n_dims]
    turn = np.linalg.qr(np.random.default_rng(SEED).standard_normal((n_dims, n_dims)))[0]
    return (axes @ turn).astype(np.float32)


def near_orders(vectors, n_orders=3, n_groups=1500):
    """Orders in which near sentences stand side by side, found by rough clustering."""
    chance, orders = np.random.default_rng(SEED), []
    for _ in range(n_orders):
        squeeze = chance.standard_normal((vectors.shape[1], 64)).astype(np.float32) / 8
        points = vectors @ squeeze
        centers = points[chance.choice(len(points), n_groups, False)]
        for _ in range(3):
            group = nearest(points, centers)
            ones = np.ones(len(points), np.float32)
            members = sparse.csr_matrix(
                (ones, (group, np.arange(len(points)))), (n_groups, len(points))
            )
            centers = (members @ points) / (np.asarray(members.sum(1)) + 1e-6)
        orders.append(np.argsort(group + chance.random(len(points)) * 0.9, kind="stable"))
    return orders


def nearest(points, centers):
    half = 0.5 * (centers * centers).sum(1)
    parts = range(0, len(points), 8192)
    return np.concatenate([(points[n : n + 8192] @ centers.T - half).argmax(1) for n in parts])


class Adam:
    def __init__(self, shape):
        self.mean, self.square = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        self.n_steps = 0

    def step(self, table, slope, rate):
        self.n_steps += 1
        self.mean += 0.1 * (slope - self.mean)
        self.square += 0.01 * (slope * slope - self.square)
        spread = np.sqrt(self.square / (1 - 0.99**self.n_steps)) + 1e-8
        table -= rate / (1 - 0.9**self.n_steps) * self.mean / spread


def softmax(similarities):
    """Over all others of the batch; a sentence is not compared with itself."""
    scaled = similarities / TEMPERATURE
    np.fill_diagonal(scaled, -1e9)
    scaled -= scaled.max(1, keepdims=True)
    np.exp(scaled, out=scaled)
    return scaled / scaled.sum(1, keepdims=True)


def slope(batch, taught, used):
    """How the loss KL(teacher || student) of a batch changes with every number of the table."""
    sums = batch @ used
    size = lengths(sums)
    unit = sums / size
    missed = softmax(unit @ unit.T) - softmax(taught @ taught.T)
    pull = (missed + missed.T) @ unit * (0.02 / TEMPERATURE)
    pull = (pull - unit * (pull * unit).sum(1, keepdims=True)) / size
    return np.asarray(batch.T @ pull, np.float32)


def batches(order, chance):
    """Groups of near neighbors, shuffled, so that a batch has both near and far pairs."""
    order = np.roll(order, chance.integers(0, GROUP))
    groups = order[: len(order) // GROUP * GROUP].reshape(-1, GROUP)
    mixed = chance.permutation(groups).ravel()
    for start in range(0, len(mixed) - BATCH + 1, BATCH):
        yield mixed[start : start + BATCH]


def learn(table, text_counts, vectors, orders, n_epochs, rate, quantize=None, tell=print):
    """Trains in place. With `quantize` the loss sees the coarse table, the steps the fine one."""
    chance, adam = np.random.default_rng(SEED), Adam(table.shape)
    n_steps, step = n_epochs * (len(vectors) // BATCH), 0
    for epoch in range(n_epochs):
        for some in batches(orders[epoch % len(orders)], chance):
            step += 1
            used = quantize(table) if quantize else table
            fade = 0.05 + 0.95 * 0.5 * (1 + np.cos(np.pi * step / n_steps))
            change = slope(text_counts[some], vectors[some], used)
            adam.step(table, change, rate * min(1, step / 50) * fade)
        tell(epoch, table)
    return table
