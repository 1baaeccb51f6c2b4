"""Keys alone, of which llama.cpp makes the tensors itself: a model of nearly every architecture."""

from typing import Final

from tests.fuzz.draft import ARRAY, BOOL, F32, I32, STRING, U32, Draft, Pair

WIDTH, LAYERS, HEADS, HEADS_KV, INNER, VOCABULARY = 1024, 6, 8, 2, 3072, 512
_CONTEXT: Final = 131_072


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LATENT: Final = _words("deepseek2 deepseek32 glm-dsa kimi-linear mistral4")
_DELTA: Final = ("qwen3next", "qwen35")
_GROUPED_STATES: Final = ("mamba2", "falcon-h1", "granitehybrid", "nemotron_h")
# Layers of attention and others take turns.
_MIXED: Final = _words("jamba nemotron_h nemotron_h_moe granitehybrid lfm2 lfm2moe kimi-linear")
_STATES: Final = _words(
    "mamba mamba2 jamba falcon-h1 nemotron_h nemotron_h_moe granitehybrid qwen3next qwen35"
    " qwen35moe kimi-linear"
)
_EXPERTS: Final = _words(
    "grok dbrx arctic deepseek deepseek2 deepseek32 glm-dsa llama4 gpt-oss minimax-m2 minimax-01"
    " mimo2 step35 smallthinker afmoe laguna qwen3next jamba kimi-linear mistral4 granitehybrid"
    " hy_v3 spark2_5 mellum"
)
_LISTED_WINDOWS: Final = _words("cohere2moe mimo2 step35 spark2_5 muse-glimmer granite_swa")
# Those of which these keys make no model: they want more of their own.
NOT_MADE: Final = _words(
    "apertus arwkv7 bailingmoe3 chameleon deepseek2-ocr deepseek4 dots1 dots3note gemma4 glm5-next"
    " gptj graniteswitch grovemoe hrm_text hy_v4 kimi-k3 maple minicpm3 minimax-m3 olmoe plamo2"
    " plm qwen4exp rwkv6qwen2"
)


def keys_of(architecture: str) -> Draft:
    """A file without tensors."""
    numbers, lists = _numbers(architecture), {}
    if architecture in _MIXED:
        for name in ("attention.head_count", "attention.head_count_kv"):
            usual = numbers.pop(name)
            lists[name] = [0 if layer % 2 else usual for layer in range(LAYERS)]
    if architecture.startswith("nemotron_h"):
        numbers.pop("feed_forward_length")
        lists["feed_forward_length"] = [INNER if layer == 3 else 0 for layer in range(LAYERS)]
    if _counts_no_heads(architecture):
        numbers["attention.head_count"] = numbers["attention.head_count_kv"] = 0
    of = f"{architecture}."
    pairs = [Pair("general.architecture", STRING, architecture)]
    pairs += [Pair(of + name, U32, value) for name, value in numbers.items()]
    pairs += [Pair(of + name, F32, value) for name, value in _FRACTIONS.items()]
    pairs += [Pair(of + name, ARRAY, values, U32) for name, values in lists.items()]
    pairs += [
        _windows(architecture),
        Pair(of + "rope.dimension_sections", ARRAY, [16, 24, 24, 0], I32),
        Pair(of + "use_parallel_residual", BOOL, value=True),
        Pair(of + "expert_weights_norm", BOOL, value=True),
        Pair("tokenizer.ggml.model", STRING, "none"),
        Pair("tokenizer.ggml.tokens", ARRAY, [f"t{n}" for n in range(VOCABULARY)], STRING),
    ]
    return Draft(tuple(pairs), ())


_FRACTIONS: Final = {
    "attention.layer_norm_epsilon": 1e-5,
    "attention.layer_norm_rms_epsilon": 1e-5,
    "attention.group_norm_epsilon": 1e-5,
    "attention.max_alibi_bias": 8.0,
    "attention.clamp_kqv": 1.0,
    "attention.scale": 1.0,
    "rope.freq_base": 10_000.0,
    "rope.freq_base_swa": 10_000.0,
    "logit_scale": 1.0,
    "attn_logit_softcapping": 50.0,
    "final_logit_softcapping": 30.0,
    "router_logit_softcapping": 30.0,
    "expert_weights_scale": 1.0,
    "embedding_scale": 1.0,
    "residual_scale": 1.0,
}


def _counts_no_heads(architecture: str) -> bool:
    return architecture.startswith(("mamba", "rwkv"))


def _windows(architecture: str) -> Pair:
    key = f"{architecture}.attention.sliding_window_pattern"
    if architecture in _LISTED_WINDOWS:
        return Pair(key, ARRAY, [layer % 2 == 0 for layer in range(LAYERS)], BOOL)
    return Pair(key, U32, 2)


def _numbers(architecture: str) -> dict[str, int]:
    numbers = {
        "vocab_size": VOCABULARY,
        "context_length": _CONTEXT,
        "embedding_length": WIDTH,
        "block_count": LAYERS,
        "leading_dense_block_count": 1,
        "feed_forward_length": INNER,
        "attention.head_count": HEADS,
        "attention.head_count_kv": HEADS_KV,
        "attention.sliding_window": 512,
        "attention.group_norm_groups": 8,
        "attention.q_lora_rank": 512,
        "attention.kv_lora_rank": 512,
        "attention.indexer.head_count": 64,
        "attention.indexer.key_length": 128,
        "attention.indexer.top_k": _CONTEXT,
        "rope.dimension_count": WIDTH // HEADS,
        "rope.scaling.original_context_length": 4096,
        "embedding_length_per_layer_input": 256,
    }
    if architecture in _LATENT:
        numbers |= {
            "attention.key_length": 576,
            "attention.value_length": 512,
            "attention.key_length_mla": 192,
            "attention.value_length_mla": 128,
            "attention.head_count_kv": 1,
            "rope.dimension_count": 64,
        }
    return numbers | _of_experts(architecture) | _of_states(architecture)


def _of_experts(architecture: str) -> dict[str, int]:
    if "moe" not in architecture and architecture not in _EXPERTS:
        return {}
    return {
        "expert_count": 8,
        "expert_used_count": 2,
        "expert_feed_forward_length": 512,
        "expert_shared_feed_forward_length": 512,
        "expert_shared_count": 1,
        "expert_group_count": 1,
        "expert_group_used_count": 1,
        "expert_gating_func": 2,
        "interleave_moe_layer_step": 2,
        "expert_latent_length": 512,
        "moe_every_n_layers": 2,
    }


def _of_states(architecture: str) -> dict[str, int]:
    if architecture.startswith("rwkv"):
        return {
            "wkv.head_size": 64,
            "token_shift_count": 2,
            "time_mix_extra_dim": 32,
            "time_decay_extra_dim": 64,
            "attention.decay_lora_rank": 64,
            "attention.iclr_lora_rank": 64,
            "attention.value_residual_mix_lora_rank": 32,
            "attention.gate_lora_rank": 64,
        }
    if architecture.startswith("lfm2"):
        return {"shortconv.l_cache": 3}
    if architecture == "minimax-01":
        return {"full_attention_interval": 2}
    if architecture not in _STATES:
        return {}
    states = {
        "ssm.conv_kernel": 4,
        "ssm.inner_size": 2 * WIDTH,
        "ssm.state_size": 16,
        "ssm.time_step_rank": WIDTH // 16,
        "ssm.group_count": 2,
    }
    if architecture.startswith(_GROUPED_STATES):
        states["ssm.time_step_rank"] = 32
    if architecture.startswith(_DELTA):
        states |= {"ssm.state_size": 128, "ssm.group_count": 8, "ssm.time_step_rank": 16}
        states["full_attention_interval"] = 2
    if architecture == "kimi-linear":
        states["kda.head_dim"] = 128
    return states
