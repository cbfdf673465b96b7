"""The encoder and its heads in torch; Sources/Prose/Encoding runs the same in Swift."""

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence

from pieces import SHAPES

WIDTH, HEADS, INNER, LAYERS, PIECES, POSITIONS = 384, 12, 1536, 6, 30522, 512
ARC, RELATION, NAME, CUE, MEMORY = 256, 96, 192, 128, 96
# What a word is to a cue, and how far from it: words farther away than FAR are all alike.
ROLES, FAR = ("none", "source", "content"), 24
# What a source does with the words.
ACTS = ("statement", "stance", "thought")
# Corpora that mark names differently; the head hears which one speaks. The first one is what is shipped.
GUIDES = ("universal", "wikigold", "wnut", "broad-twitter")
ORIGIN = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "out": "attention.output.dense", "attended": "attention.output.LayerNorm", "up": "intermediate.dense",
    "down": "output.dense", "done": "output.LayerNorm",
}  # fmt: skip


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        for name in ("query", "key", "value", "out"):
            setattr(self, name, nn.Linear(WIDTH, WIDTH))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attended, self.done = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        split = lambda y: y.view(y.shape[0], y.shape[1], HEADS, -1).transpose(1, 2)
        q, k, v = (split(part(x)) for part in (self.query, self.key, self.value))
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(x.shape)
        x = self.attended(x + self.drop(self.out(seen)))
        return self.done(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """all-MiniLM-L6-v2 with an embedding of each word's shape, which is zero at first."""

    def __init__(self, origin):
        super().__init__()
        weights = {key.removeprefix("bert."): value.float() for key, value in load_file(origin).items()}
        self.piece, self.position = nn.Embedding(PIECES, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.shape, self.norm = nn.Embedding(len(SHAPES), WIDTH), nn.LayerNorm(WIDTH, eps=1e-12)
        self.kind = nn.Parameter(weights["embeddings.token_type_embeddings.weight"][0].clone())
        self.layers, self.drop = nn.ModuleList(Layer() for _ in range(LAYERS)), nn.Dropout(0.1)
        nn.init.zeros_(self.shape.weight)
        own = {
            "piece.weight": "embeddings.word_embeddings.weight",
            "position.weight": "embeddings.position_embeddings.weight",
            "norm.weight": "embeddings.LayerNorm.weight",
            "norm.bias": "embeddings.LayerNorm.bias",
        }
        for number in range(LAYERS):
            for name, origin_name in ORIGIN.items():
                for part in ("weight", "bias"):
                    own[f"layers.{number}.{name}.{part}"] = f"encoder.layer.{number}.{origin_name}.{part}"
        self.load_state_dict({name: weights[key] for name, key in own.items()}, strict=False)

    def forward(self, pieces, mask, shapes=None, depth=LAYERS):
        x = self.piece(pieces) + self.position.weight[: pieces.shape[1]] + self.kind
        if shapes is not None:
            x = x + self.shape(shapes)
        x, states = self.drop(self.norm(x)), []
        hidden = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(~mask, -1e9)[:, None, None, :]
        for layer in self.layers[:depth]:
            x = layer(x, hidden)
            states.append(x)
        return states


class Projection(nn.Module):
    def __init__(self, outputs, inputs=WIDTH):
        super().__init__()
        self.linear, self.drop = nn.Linear(inputs, outputs), nn.Dropout(0.25)

    def forward(self, x):
        return self.drop(F.leaky_relu(self.linear(x), 0.1))


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Network(nn.Module):
    """The encoder with its heads. A head reads a word at its first piece, from its own mix of the layers."""

    def __init__(self, origin, labels):
        super().__init__()
        self.labels, self.encoder = labels, Encoder(origin)
        self.mix = nn.Parameter(torch.zeros(4, LAYERS))
        self.mix.data[:, -1] = 1
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.upos, self.xpos = nn.Linear(WIDTH, len(labels["upos"])), nn.Linear(WIDTH, len(labels["xpos"]))
        self.name_inner, self.name = nn.Linear(WIDTH, NAME), nn.Linear(NAME, len(labels["names"]))
        self.guide = nn.Embedding(len(GUIDES), NAME)
        nn.init.zeros_(self.guide.weight)
        self.arc_word, self.arc_head = Projection(ARC), Projection(ARC)
        self.relation_word, self.relation_head = Projection(RELATION), Projection(RELATION)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.relation = nn.Parameter(torch.zeros(len(labels["relations"]), RELATION + 1, RELATION + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.xavier_uniform_(self.relation)
        self.memory = nn.LSTM(WIDTH, MEMORY, batch_first=True, bidirectional=True)
        self.cue, self.act = nn.Linear(2 * MEMORY, 3), nn.Linear(2 * MEMORY, len(ACTS))
        self.cue_side, self.role_side = Projection(CUE, 2 * MEMORY), Projection(CUE, 2 * MEMORY)
        self.role = nn.Parameter(torch.zeros(len(ROLES), CUE + 1, CUE + 1))
        self.distance = nn.Parameter(torch.zeros(len(ROLES), 2 * FAR + 1))
        # GUM cuts contents where its own units end: what it teaches is heard apart.
        self.cue_guide = nn.Parameter(torch.zeros(CUE))
        nn.init.xavier_uniform_(self.role)
        self.meaning = nn.Linear(WIDTH, WIDTH)
        nn.init.eye_(self.meaning.weight)
        nn.init.zeros_(self.meaning.bias)
        self.drop, self.name_drop = nn.Dropout(0.15), nn.Dropout(0.2)

    def words(self, states, first, which):
        mixed = sum(share * state for share, state in zip(torch.softmax(self.mix[which], 0), states))
        return torch.gather(mixed, 1, first[:, :, None].expand(-1, -1, WIDTH))

    def tags(self, states, first):
        words = self.drop(self.words(states, first, 0))
        return self.upos(words), self.xpos(words)

    def names(self, states, first, guide):
        words = self.drop(self.words(states, first, 1))
        inner = F.gelu(self.name_inner(words) + self.guide(guide)[:, None])
        return self.name(self.name_drop(inner))

    def syntax(self, states, first):
        """Scores of each word's head (0 is the root), and what labels are scored from."""
        words = self.drop(self.words(states, first, 2))
        heads = torch.cat([self.root[None, None].expand(words.shape[0], 1, -1), words], 1)
        arcs = with_one(self.arc_word(words)) @ self.arc @ self.arc_head(heads).transpose(1, 2)
        return arcs, self.relation_word(words), self.relation_head(heads)

    def relations(self, words, heads, chosen):
        heads = torch.gather(heads, 1, chosen[:, :, None].expand(-1, -1, heads.shape[-1]))
        return torch.einsum("bni,rij,bnj->bnr", with_one(words), self.relation, with_one(heads))

    def remembered(self, sentences):
        """What the heads for who says what read: `sentences` are the mixed states of each one's words, of any length."""
        packed = pack_sequence([self.drop(words) for words in sentences], enforce_sorted=False)
        return self.drop(pad_packed_sequence(self.memory(packed)[0], batch_first=True)[0])

    def roles(self, words, anchors, cuts=False):
        """Scores of each word's role for each anchor, an index into a sentence's words; `words` is of one sentence."""
        sides = with_one(self.cue_side(words[anchors]) + (self.cue_guide if cuts else 0))
        scores = torch.einsum("ci,rij,wj->cwr", sides, self.role, with_one(self.role_side(words)))
        places = torch.arange(words.shape[0])
        steps = (places[None, :] - anchors[:, None]).clamp(-FAR, FAR) + FAR
        return scores + self.distance[:, steps].permute(1, 2, 0)

    def vector(self, states, mask):
        weight = mask[:, :, None].float()
        return F.normalize(self.meaning((states[-1] * weight).sum(1) / weight.sum(1)), dim=-1)


def of_checkpoint(path, origin):
    """The network that a checkpoint holds."""
    saved = torch.load(path)
    network = Network(origin, saved["labels"])
    network.load_state_dict(saved["weights"])
    return network


def rounded(network):
    """Gives matrices the values that their 8-bit forms have, and lets layers round what they read, as Swift does."""

    def eight(values):
        scale = values.abs().amax(-1, keepdim=True).clamp(min=1e-12) / 127
        return (values / scale).round() * scale

    with torch.no_grad():
        network.encoder.piece.weight.data = eight(network.encoder.piece.weight.data)
        for module in network.modules():
            if isinstance(module, nn.Linear):
                module.weight.data = eight(module.weight.data)
                module.register_forward_pre_hook(lambda _, inputs: (eight(inputs[0]),))
    return network
