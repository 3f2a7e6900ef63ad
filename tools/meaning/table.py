"""The table as it is shipped: whole numbers only. `src/meaning/` does exactly the same."""

import math
import struct

import brotli
import numpy as np

from words import Vocabulary

MAGIC = b"encore meaning 1\n"
HEAVIEST = 127  # of a row
LENGTH = 4096  # of the vector of a text
MAX_ROWS = 4096  # of a text that are read


class Table:
    """`bits`: +1 or -1 for each row and dimension. `weights`: 1 to 127 for each row."""

    def __init__(self, vocabulary, bits, weights):
        self.vocabulary, self.bits, self.weights = vocabulary, bits, weights
        self.rows = bits.astype(np.int64) * weights[:, None].astype(np.int64)

    @classmethod
    def of(cls, vocabulary, table):
        """The nearest shippable table. Few rows are heavier than the 99.9th of a hundred."""
        size = np.abs(table).mean(1)
        weights = np.clip(np.round(size / np.quantile(size, 0.999) * HEAVIEST), 1, HEAVIEST)
        return cls(vocabulary, np.where(table >= 0, 1, -1), weights.astype(np.int64))

    def embed(self, text):
        """Whole numbers whose squares sum up to about LENGTH squared, or all 0."""
        return self.scaled(self.rows[self.vocabulary.rows(text)[:MAX_ROWS]].sum(0))

    @staticmethod
    def scaled(sums):
        length = math.isqrt(int((sums * sums).sum()))
        if length == 0:
            return sums
        scaled = np.abs(sums) * LENGTH + length // 2
        return np.sign(sums) * (scaled // length)

    def similarity(self, a, b):
        """In thousandths, from -1000 to 1000."""
        product = int((self.embed(a) * self.embed(b)).sum())
        whole = abs(product) * 1000 + LENGTH * LENGTH // 2
        return int(math.copysign(min(whole // (LENGTH * LENGTH), 1000), product))

    def vectors(self, texts):
        """Unit vectors in floating point, for figures."""
        made = np.array([self.embed(it) for it in texts], np.float32)
        return made / (np.linalg.norm(made, axis=1, keepdims=True) + 1e-9)

    def to_bytes(self):
        text = "\n".join(self.vocabulary.whole + self.vocabulary.pieces).encode()
        n_rows, n_dims = self.bits.shape
        head = struct.pack("<HHHI", n_rows, len(self.vocabulary.whole), n_dims, len(text))
        bits = np.packbits(self.bits > 0, axis=1, bitorder="little").tobytes()
        body = MAGIC + head + text + self.weights.astype(np.uint8).tobytes() + bits
        return body + struct.pack("<Q", check_sum(body))

    @classmethod
    def from_bytes(cls, data):
        assert data.startswith(MAGIC) and check_sum(data[:-8]) == struct.unpack("<Q", data[-8:])[0]
        n_rows, n_whole, n_dims, n_text = struct.unpack_from("<HHHI", data, len(MAGIC))
        at = len(MAGIC) + 10
        tokens = data[at : at + n_text].decode().split("\n")
        at += n_text
        weights = np.frombuffer(data, np.uint8, n_rows, at).astype(np.int64)
        packed = np.frombuffer(data, np.uint8, n_rows * n_dims // 8, at + n_rows)
        bits = np.unpackbits(packed, bitorder="little").reshape(n_rows, n_dims)
        vocabulary = Vocabulary(tokens[:n_whole] + ["+" + it for it in tokens[n_whole:]])
        return cls(vocabulary, bits.astype(np.int64) * 2 - 1, weights)


def check_sum(data):
    """FNV-1a of 64 bits: a damaged file is known by it."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def pressed(data):
    """How many bytes this is after brotli."""
    return len(brotli.compress(data, quality=11, lgwin=22))
