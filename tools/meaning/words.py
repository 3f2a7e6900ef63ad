"""How a text is cut into rows of the table. `src/meaning/tokens.rs` does exactly the same."""

MAX_WORD = 32  # letters; a longer run is read as several words
APOSTROPHES = "'\u2019\u2018\u02bc\u2032`\u00b4"

# Letters from U+00C0 to U+017F without their accents; "?" is no letter.
FOLDED = (
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)

# What stands before "n't" and after an apostrophe, in full.
BEFORE_NOT = {"wo": "will", "ca": "can", "sha": "shall", "ai": "is"}
AFTER_APOSTROPHE = {
    "d": "would", "ll": "will", "m": "am", "re": "are", "s": "'s", "ve": "have",
}

# Words that are written in full before they are looked up: contractions without their
# apostrophe, and two words in one.
IN_FULL = {
    "arent": "are not", "cannot": "can not", "cant": "can not", "couldnt": "could not",
    "couldve": "could have", "didnt": "did not", "doesnt": "does not", "dont": "do not",
    "gonna": "going to", "gotta": "got to", "hadnt": "had not", "hasnt": "has not",
    "havent": "have not", "hes": "he 's", "im": "i am", "isnt": "is not", "itll": "it will",
    "ive": "i have", "mustnt": "must not", "neednt": "need not", "shes": "she 's",
    "shouldnt": "should not", "shouldve": "should have", "thats": "that 's",
    "theres": "there 's", "theyd": "they would", "theyll": "they will",
    "theyre": "they are", "theyve": "they have", "wanna": "want to", "wasnt": "was not",
    "werent": "were not", "weve": "we have", "whats": "what 's", "wont": "will not",
    "wouldnt": "would not", "wouldve": "would have", "youd": "you would",
    "youll": "you will", "youre": "you are", "youve": "you have",
}


def fold(char):
    """The small letter, digit, apostrophe or mark that a character counts as; "" for a
    combining accent, which is passed over; " " for everything else."""
    code = ord(char)
    if "A" <= char <= "Z":
        return chr(code + 32)
    if char in APOSTROPHES:
        return "'"
    if 0x21 <= code <= 0x7E:
        return char
    if 0xC0 <= code <= 0x17F:
        return FOLDED[code - 0xC0].replace("?", " ")
    return "" if 0x300 <= code <= 0x36F else " "


def is_letter(char):
    return "a" <= char <= "z"


def is_digit(char):
    return "0" <= char <= "9"


def raw_words(text):
    """Runs of letters (with apostrophes inside), runs of digits, single marks."""
    chars = [it for it in map(fold, text) if it]
    at = 0
    while at < len(chars):
        end = at + 1
        if is_letter(chars[at]):
            while end < len(chars) and end - at < MAX_WORD and goes_on(chars, end):
                end += 1
        elif is_digit(chars[at]):
            while end < len(chars) and end - at < MAX_WORD and is_digit(chars[end]):
                end += 1
        if chars[at] != " ":
            yield "".join(chars[at:end])
        at = end


def goes_on(chars, at):
    """Whether a word goes on here: with a letter, or an apostrophe before a letter."""
    if is_letter(chars[at]):
        return True
    return chars[at] == "'" and at + 1 < len(chars) and is_letter(chars[at + 1])


def in_full(word):
    """The words that a raw word stands for."""
    if word in IN_FULL:
        return IN_FULL[word].split(" ")
    if len(word) > 3 and word.endswith("n't"):
        stem = word[:-3]
        return parts(BEFORE_NOT.get(stem, stem)) + ["not"]
    return parts(word)


def parts(word):
    if len(word) == 1:
        return [word]
    first, *rest = word.split("'")
    return [first] + [AFTER_APOSTROPHE.get(it, it) for it in rest if it]


def words(text):
    """The words of a text as they are looked up."""
    return [part for raw in raw_words(text) for part in in_full(raw) if part]


class Vocabulary:
    """Whole words and, marked with "+", pieces that continue a word. Row numbers follow the
    sorted order: whole words first, then pieces."""

    def __init__(self, tokens):
        self.whole = sorted(it for it in tokens if not is_piece(it))
        self.pieces = sorted(it[1:] for it in tokens if is_piece(it))
        self.tokens = self.whole + ["+" + it for it in self.pieces]
        self.row = {it: n for n, it in enumerate(self.whole)}
        self.piece = {it: n + len(self.whole) for n, it in enumerate(self.pieces)}
        self.known = {}

    def __len__(self):
        return len(self.tokens)

    def rows_of_word(self, word):
        """Greedy longest match; a letter that is nowhere is passed over."""
        if word not in self.known:
            rows, at = [], 0
            while at < len(word):
                table = self.piece if at else self.row
                end = next((e for e in range(len(word), at, -1) if word[at:e] in table), None)
                if end is not None:
                    rows.append(table[word[at:end]])
                at = end or at + 1
            self.known[word] = rows
        return self.known[word]

    def rows(self, text):
        return [row for word in words(text) for row in self.rows_of_word(word)]


def is_piece(token):
    return len(token) > 1 and token.startswith("+")
