"""The sentence model whose similarities the table learns: all-MiniLM-L6-v2 as an ONNX graph
built from the wheel's safetensors. What was encoded once is kept in the work folder."""

import hashlib

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from place import MODEL, WORK

WIDTH, N_HEADS, N_LAYERS = 384, 12, 6
EXACT = WORK / "teacher.onnx"
QUICK = WORK / "teacher-int8.onnx"


class Graph:
    """Collects nodes and weights; every method returns the name of its result."""

    def __init__(self, weights):
        self.weights, self.nodes, self.constants = weights, [], []
        self.n_names = 0

    def constant(self, array):
        self.n_names += 1
        name = f"c{self.n_names}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def weight(self, name):
        return self.constant(self.weights[name])

    def node(self, kind, *inputs, out=None, **settings):
        self.n_names += 1
        out = out or f"n{self.n_names}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], **settings))
        return out

    def linear(self, x, name):
        product = self.node("MatMul", x, self.constant(self.weights[name + ".weight"].T))
        return self.node("Add", product, self.weight(name + ".bias"))

    def norm(self, x, name):
        scale, shift = self.weight(name + ".weight"), self.weight(name + ".bias")
        return self.node("LayerNormalization", x, scale, shift, axis=-1, epsilon=1e-12)

    def heads(self, x, order):
        shape = self.constant(np.array([0, 0, N_HEADS, WIDTH // N_HEADS], np.int64))
        return self.node("Transpose", self.node("Reshape", x, shape), perm=order)

    def attention(self, x, name):
        query = self.heads(self.linear(x, name + "self.query"), [0, 2, 1, 3])
        key = self.heads(self.linear(x, name + "self.key"), [0, 2, 3, 1])
        value = self.heads(self.linear(x, name + "self.value"), [0, 2, 1, 3])
        scale = self.constant(np.float32((WIDTH // N_HEADS) ** -0.5))
        scores = self.node("Mul", self.node("MatMul", query, key), scale)
        mixed = self.node("MatMul", self.node("Softmax", scores, axis=-1), value)
        flat = self.constant(np.array([0, 0, WIDTH], np.int64))
        mixed = self.node("Reshape", self.node("Transpose", mixed, perm=[0, 2, 1, 3]), flat)
        sum_ = self.node("Add", self.linear(mixed, name + "output.dense"), x)
        return self.norm(sum_, name + "output.LayerNorm")

    def gelu(self, x):
        root, one = self.constant(np.float32(0.5**0.5)), self.constant(np.float32(1))
        half = self.constant(np.float32(0.5))
        bell = self.node("Add", self.node("Erf", self.node("Mul", x, root)), one)
        return self.node("Mul", self.node("Mul", x, half), bell)

    def layer(self, x, number):
        name = f"encoder.layer.{number}."
        x = self.attention(x, name + "attention.")
        inner = self.gelu(self.linear(x, name + "intermediate.dense"))
        sum_ = self.node("Add", self.linear(inner, name + "output.dense"), x)
        return self.norm(sum_, name + "output.LayerNorm")

    def embeddings(self):
        place = self.weights["embeddings.position_embeddings.weight"]
        place = place + self.weights["embeddings.token_type_embeddings.weight"][0]
        begin, end = (self.constant(np.array([it], np.int64)) for it in (1, 2))
        length = self.node("Slice", self.node("Shape", "ids"), begin, end)
        zero = self.constant(np.array([0], np.int64))
        place = self.node("Slice", self.constant(place), zero, length)
        word = self.node("Gather", self.weight("embeddings.word_embeddings.weight"), "ids")
        return self.norm(self.node("Add", word, place), "embeddings.LayerNorm")


def build():
    graph = Graph(load_file(MODEL / "model.safetensors"))
    x = graph.embeddings()
    for number in range(N_LAYERS):
        x = graph.layer(x, number)
    axis = graph.constant(np.array([1], np.int64))
    graph.node("ReduceMean", x, axis, out="mean", keepdims=0)
    ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["b", "l"])
    mean = helper.make_tensor_value_info("mean", TensorProto.FLOAT, ["b", WIDTH])
    made = helper.make_graph(graph.nodes, "teacher", [ids], [mean], graph.constants)
    opset = [helper.make_opsetid("", 18)]
    onnx.save(helper.make_model(made, opset_imports=opset, ir_version=9), EXACT)
    quantize_dynamic(EXACT, QUICK, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"])


class Teacher:
    """Encodes sentences as rows of length 1. `exact` is for figures, int8 for training."""

    def __init__(self, exact=False, n_threads=2):
        if not QUICK.exists():
            build()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = n_threads
        path = EXACT if exact else QUICK
        self.session = onnxruntime.InferenceSession(
            path, options, providers=["CPUExecutionProvider"]
        )
        self.tokenizer = Tokenizer.from_file(str(MODEL / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(64)
        self.kept = WORK / ("taught-exact" if exact else "taught")

    def encode(self, sentences):
        """Sentences of one length at a time, so that no mask is needed."""
        ids = [it.ids for it in self.tokenizer.encode_batch(list(sentences))]
        by_length = {}
        for number, it in enumerate(ids):
            by_length.setdefault(len(it), []).append(number)
        rows = np.zeros((len(ids), WIDTH), np.float32)
        for same in by_length.values():
            for start in range(0, len(same), 64):
                batch = same[start : start + 64]
                given = np.array([ids[it] for it in batch], np.int64)
                rows[batch] = self.session.run(None, {"ids": given})[0]
        return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)

    def remember(self, sentences):
        """As `encode`, but only for what was never encoded before."""
        known, vectors = self.load()
        new = [it for it in dict.fromkeys(sentences) if key(it) not in known]
        if new:
            vectors = np.concatenate([vectors, self.encode(new).astype(np.float16)])
            known.update({key(it): len(known) + n for n, it in enumerate(new)})
            self.kept.with_suffix(".keys").write_text("\n".join(known))
            np.save(self.kept.with_suffix(".npy"), vectors)
        return vectors[[known[key(it)] for it in sentences]].astype(np.float32)

    def load(self):
        keys = self.kept.with_suffix(".keys")
        if not keys.exists():
            return {}, np.zeros((0, WIDTH), np.float16)
        known = {it: n for n, it in enumerate(keys.read_text().split("\n"))}
        return known, np.load(self.kept.with_suffix(".npy"))


def key(sentence):
    return hashlib.blake2b(sentence.encode(), digest_size=10).hexdigest()
