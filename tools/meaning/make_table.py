"""Makes assets/meaning.bin from text and teacher. See README.md."""

import argparse
import json
from functools import partial

import numpy as np

import distill
from figures import HeldOut, sts
from place import SEED, TABLE, WORK
from table import Table, pressed
from teacher import Teacher
from texts import Texts
from vocabulary import choose


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=4250)
    parser.add_argument("--dims", type=int, default=256)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--coarse-epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=0.01)
    parser.add_argument("--coarse-rate", type=float, default=0.006)
    parser.add_argument("--out", default=str(TABLE))
    return parser.parse_args()


class Work:
    """Everything that is the same for tables of all shapes."""

    def __init__(self):
        self.texts = Texts()
        self.teacher = Teacher()
        taught = [text for _, text in self.texts.taught]
        self.vectors = self.teacher.remember(taught)
        self.held_out = HeldOut(self.texts.held_out, Teacher(exact=True))
        self.orders = distill.near_orders(self.vectors)

    def make(self, wanted):
        """Trains a table, first fine, then as coarse as it is shipped."""
        vocabulary = choose(self.texts.taught, wanted.rows)
        counts = distill.counts(vocabulary, [text for _, text in self.texts.taught])
        axes = distill.main_axes(self.vectors, wanted.dims)
        table = distill.first_table(vocabulary, self.teacher, counts, axes)
        learn = partial(distill.learn, table, counts, self.vectors)
        learn(self.orders, wanted.epochs, wanted.rate, tell=self.teller(vocabulary))
        learn(
            self.orders[::-1], wanted.coarse_epochs, wanted.coarse_rate,
            quantize=distill.signs, tell=self.teller(vocabulary, distill.signs),
        )
        return Table.of(vocabulary, table)

    def teller(self, vocabulary, quantize=lambda it: it):
        """Prints the figures after an epoch."""

        def tell(epoch, table):
            used = quantize(table)

            def encode(texts):
                rows = np.asarray(distill.counts(vocabulary, texts) @ used)
                return rows / distill.lengths(rows)

            print(f"epoch {epoch}: {figures(encode, self.held_out)}", flush=True)

        return tell


def figures(encode, held_out):
    rank, top = held_out.agreement(encode)
    found = {"sts_dev": sts(encode, "dev"), "domain": rank, "top_ten": top}
    return {name: round(value, 4) for name, value in found.items()}


def main():
    wanted = options()
    work = Work()
    table = work.make(wanted)
    data = table.to_bytes()
    with open(wanted.out, "wb") as file:
        file.write(data)
    found = figures(table.vectors, work.held_out)
    found["sts_test"] = round(sts(table.vectors, "test"), 4)
    found |= {"bytes": len(data), "brotli": pressed(data), "seed": SEED}
    found["texts"] = len(work.texts.taught)
    print(json.dumps(found))
    (WORK / "figures.json").write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
