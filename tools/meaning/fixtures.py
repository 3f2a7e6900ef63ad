"""Writes what the Rust must find with assets/meaning.bin: rows of texts, nearness of pairs."""

from place import FIXTURES, LINES, TABLE
from product import labeled
from table import Table

ODD = [
    "I'll call you by four, even if I don't have the answer yet.",
    "I\u2019ll CALL you \u2018by four\u2019 \u2014 okay?", "dont worry, youre all set, its fine",
    "We can't, won't, shan't and ain't.", "let's go, y'all! rock'n'roll o'clock",
    "Cr\u00e8me br\u00fble\u0301e for Zo\u00eb and S\u00f8ren in the caf\u00e9, \u017dana",
    "cafe\u0301 by combining accents", "\u00d7\u00f7 are no letters", "",
    "   ", "'", "'s", "n't", "isn't it? it isn't", "dogs' toys and the boss's 'quotes'",
    "24/7, $12.50, 50%, #1, a@b.c", "Thanks \U0001f60a\U0001f44d see you!!!",
    "supercalifragilisticexpialidocious antidisestablishmentarianism",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'bbb", "1234567890123456789012345678901234567890",
    "\u0434\u043e \u0441\u0432\u0438\u0434\u0430\u043d\u0438\u044f", "\u518d\u898b", "Tsch\u00fc\u00df, bis Montag", "x", "X9y",
    "Wi-Fi e-mail check-out re-book", "gonna wanna gotta cannot couldve", "\u200bhidden\u00adhyphen",
    "tab\tbetween", "`back' \u00b4tick\u2032", "ALL CAPITALS HERE", "thx 4 ur pateince mrs novak",
]


def write(name, remark, rows):
    FIXTURES.mkdir(parents=True, exist_ok=True)
    text = "".join(f"{found} > {given}\n" for found, given in rows)
    (FIXTURES / name).write_text(f"# {remark}\n{text}")


def main():
    table = Table.from_bytes(TABLE.read_bytes())
    usual = [text for _, text in labeled(LINES / "closings.txt")[:40]]
    rows = [(" ".join(map(str, table.vocabulary.rows(it))), it) for it in ODD + usual]
    write("rows.txt", "Rows of the table, then the text that is cut into them.", rows)
    pairs = [text for _, text in labeled(LINES / "pairs.txt")]
    pairs += ["|", "Bye! | Goodbye", "Guten Tag | good day", "same | same", "zzqx | $"]
    near = [(table.similarity(*it.split("|")), it) for it in pairs]
    write("similarities.txt", "How near two texts are, in thousandths.", near)


if __name__ == "__main__":
    main()
