"""What the llama.cpp of our lock knows: architectures, tensors, pre-tokenizers.

Taken from the source of llama-cpp-python 0.3.36 (vendor/llama.cpp/src: llama-arch.cpp,
llama-vocab.cpp, llama-hparams.h, models/*.cpp) and held against the built library in a test. A
newer llama.cpp means: read these four anew.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MAX_LAYERS: Final = 512  # LLAMA_MAX_LAYERS
MAX_EXPERTS: Final = 1024  # LLAMA_MAX_EXPERTS

# Architectures that write text from left to right, as an answer is written.
ANSWERING: Final = _words(
    """
    llama llama4 deci falcon baichuan grok gpt2 gptj gptneox mpt starcoder refact bloom stablelm
    qwen qwen2 qwen2moe qwen2vl qwen3 qwen3moe qwen3next qwen3vl qwen3vlmoe qwen35 qwen35moe
    qwen4exp phi2 phi3 phimoe plamo plamo2 plamo3 codeshell orion internlm2 minicpm minicpm3
    gemma gemma2 gemma3 gemma3n gemma4 starcoder2 mamba mamba2 maple jamba falcon-h1 xverse
    command-r cohere2 cohere2moe dbrx olmo olmo2 olmoe muse-glimmer openelm arctic deepseek
    deepseek2 deepseek2-ocr deepseek32 deepseek4 chatglm glm4 glm4moe glm-dsa bitnet jais jais2
    nemotron nemotron_h nemotron_h_moe exaone exaone4 exaone-moe rwkv6 rwkv6qwen2 rwkv7 arwkv7
    granite granitemoe granitehybrid graniteswitch granite_swa chameleon plm bailingmoe
    bailingmoe2 bailingmoe3 dots1 dots3note arcee afmoe laguna ernie4_5 ernie4_5-moe hunyuan-moe
    hunyuan-dense hunyuan_vl hy_v3 hy_v4 smollm3 gpt-oss lfm2 lfm2moe smallthinker seed_oss
    grovemoe apertus minimax-m2 cogvlm pangu-embedded mistral3 mistral4 paddleocr mimo2 step35
    spark2_5 maincoder kimi-linear kimi-k3 glm5-next talkie mellum minimax-m3 nanbeige
    minimax-01 hrm_text
    """
)

# The library's other ones: encoders, drafts of other models, speech, pictures, diffusion.
SILENT: Final = _words(
    """
    clip bert modern-bert nomic-bert nomic-bert-moe neo-bert jina-bert-v2 jina-bert-v3 eurobert
    t5 t5encoder gemma-embedding llama-embed wavtokenizer-dec eagle3 dflash gemma4-assistant
    qwen3tts pockettts dream llada llada-moe rnd1
    """
)

# Architectures whose normalization is not by the root mean square, and so is its key.
PLAIN_NORM: Final = _words(
    """
    bloom codeshell cohere2 command-r dbrx falcon gpt2 gptneox jais jais2 mpt nemotron olmo
    orion phi2 stablelm starcoder starcoder2
    """
)

# Architectures that count no attention heads.
WITHOUT_HEADS: Final = _words("mamba mamba2 rwkv6 rwkv6qwen2 rwkv7 arwkv7")

_GATED: Final = _words(
    "attn_norm.weight attn_output.weight ffn_norm.weight ffn_gate.weight ffn_up.weight"
    " ffn_down.weight"
)
_UNGATED: Final = _GATED - {"ffn_gate.weight"}
_NORM_SHIFTS: Final = _words("attn_norm.bias ffn_norm.bias")
_SHIFTS: Final = _words("attn_output.bias ffn_up.bias ffn_down.bias")
_TOGETHER: Final = _words("attn_qkv.weight attn_qkv.bias")
_AFTER: Final = _words("post_attention_norm.weight post_ffw_norm.weight")
_OF_HEADS: Final = _words("attn_q_norm.weight attn_k_norm.weight")

# Architectures whose layers are all alike and of plain shapes; with the tensors that a layer cannot
# do without, beside queries, keys and values.
ALIKE: Final = {
    "arcee": _UNGATED,
    "baichuan": _GATED,
    "chatglm": _UNGATED,
    "codeshell": _UNGATED | _NORM_SHIFTS | _SHIFTS,
    "cohere2": _GATED - {"ffn_norm.weight"},
    "exaone": _GATED,
    "gemma": _GATED,
    "gemma2": _GATED | _AFTER,
    "gemma3": _GATED | _AFTER | _OF_HEADS,
    "gptneox": _UNGATED | _NORM_SHIFTS | _SHIFTS | _TOGETHER,
    "granite": _GATED,
    "hunyuan-dense": _GATED | _OF_HEADS,
    "hunyuan_vl": _GATED | _OF_HEADS,
    "internlm2": _GATED,
    "jais": _GATED | _NORM_SHIFTS | _SHIFTS | _TOGETHER | {"ffn_gate.bias"},
    "jais2": _UNGATED | _NORM_SHIFTS | _SHIFTS,
    "llama": _GATED,
    "maincoder": _GATED | _OF_HEADS,
    "mistral3": _GATED,
    "nemotron": _UNGATED | _NORM_SHIFTS,
    "orion": _GATED | _NORM_SHIFTS,
    "pangu-embedded": _GATED | {"attn_output.bias"},
    "phi2": _UNGATED - {"ffn_norm.weight"} | {"attn_norm.bias"} | _SHIFTS,
    "phi3": _UNGATED,
    "plamo": _GATED - {"ffn_norm.weight"},
    "qwen2": _GATED,
    "qwen3": _GATED | _OF_HEADS,
    "seed_oss": _GATED - {"ffn_norm.weight"} | {"post_attention_norm.weight"},
    "smollm3": _GATED,
    "starcoder2": _UNGATED | _NORM_SHIFTS | _SHIFTS,
    "xverse": _GATED,
}
# Of these, what the whole model cannot do without, beside its embedding and the last norm.
WHOLE: Final = {
    "baichuan": _words("output.weight"),
    "codeshell": _words("output.weight output_norm.bias"),
    "gptneox": _words("output.weight output_norm.bias"),
    "internlm2": _words("output.weight"),
    "jais": _words("output.weight output_norm.bias"),
    "jais2": _words("output_norm.bias"),
    "nemotron": _words("output.weight output_norm.bias"),
    "orion": _words("output.weight output_norm.bias"),
    "phi2": _words("output.weight output.bias output_norm.bias"),
    "plamo": _words("output.weight"),
    "starcoder2": _words("output_norm.bias"),
    "xverse": _words("output.weight"),
}

# Of these, whose first half of the up tensor is the gate.
GATE_IN_UP: Final = _words("chatglm phi3")

# Architectures that turn attention heads as a whole, with values of the same size, and assert it
# (n_rot). Where layers with a window have a size of their own, it is the first layer's.
TURNED_WHOLE: Final = _words(
    """
    apertus arcee arctic baichuan chameleon codeshell cogvlm cohere2moe dbrx deepseek dots1
    ernie4_5 ernie4_5-moe exaone exaone-moe exaone4 falcon granite granite_swa grok grovemoe
    hunyuan-dense hunyuan-moe hunyuan_vl hy_v3 internlm2 jais2 llama llama4 maincoder mellum
    mistral3 olmo olmo2 olmoe orion paddleocr pangu-embedded plamo qwen2 qwen2moe qwen2vl qwen3
    qwen3moe qwen3vl qwen3vlmoe seed_oss smallthinker smollm3 starcoder2 talkie xverse
    """
)

# Tensors of every answering architecture that reads one from the width of the embedding, writes to
# it, or is as long; after "blk.N." or of the whole.
FROM_WIDTH: Final = _words(
    "attn_q.weight attn_k.weight attn_v.weight attn_qkv.weight ffn_gate.weight ffn_up.weight"
    " ffn_gate_inp.weight output.weight"
)
TO_WIDTH: Final = _words("attn_output.weight ffn_down.weight")
OF_WIDTH: Final = _words(
    "attn_norm.weight attn_norm.bias ffn_norm.weight ffn_norm.bias post_attention_norm.weight"
    " post_ffw_norm.weight layer_output_norm.weight layer_output_norm.bias output_norm.weight"
    " output_norm.bias attn_output.bias ffn_down.bias"
)
# Those whose dense layers do not have the inner width that a key says.
OWN_INNER: Final = _words("arctic")

# Keys of the architecture by type, after its name and a dot: all that answering ones read.
NUMBER_KEYS: Final = _words(
    """
    adapters.count adapters.lora_rank attention.shared_kv_layers num_loops
    classifier.pooling_type
    attention.decay_lora_rank attention.gate_lora_rank attention.group_norm_groups
    attention.head_count attention.head_count_kv attention.iclr_lora_rank
    attention.indexer.block_size attention.indexer.head_count attention.indexer.key_length
    attention.indexer.kpool attention.indexer.local_blocks attention.indexer.top_k
    attention.key_length attention.key_length_mla attention.key_length_mla_swa
    attention.key_length_swa attention.kv_lora_rank attention.kv_lora_rank_swa
    attention.output_group_count attention.output_lora_rank attention.q_lora_rank
    attention.relative_buckets_count attention.sliding_window attention.temperature_length
    attention.value_length attention.value_length_mla attention.value_length_mla_swa
    attention.value_length_swa attention.value_residual_mix_lora_rank attn_res.block_size
    block_count context_length embedding_length embedding_length_out
    embedding_length_per_layer_input expert_chunk_feed_forward_length expert_count
    expert_feed_forward_length expert_gating_func expert_group_count expert_group_used_count
    expert_latent_length expert_shared_count expert_shared_feed_forward_length expert_used_count
    experts_per_group feed_forward_length full_attention_interval hash_layer_count hrm.h_cycles
    hrm.l_cycles hrm.layers_per_stack hyper_connection.count hyper_connection.low_rank
    hyper_connection.sinkhorn_iterations interleave_moe_layer_step kda.head_dim
    leading_dense_block_count moe_every_n_layers moe_latent_size n_deepstack_layers
    nextn_predict_layers ple.conv_kernel ple.eos_token_id ple.heads_per_ngram ple.image_token_id
    ple.ngram_size pooling_type rescale_every_n_layers rope.dimension_count
    rope.dimension_count_swa rope.scaling.original_context_length shortconv.l_cache
    ssm.conv_kernel ssm.group_count ssm.inner_size ssm.state_size ssm.time_step_rank
    time_decay_extra_dim time_mix_extra_dim token_shift_count vocab_size wkv.head_size
    """
)
FRACTION_KEYS: Final = _words(
    """
    adapters.router_gain activation.situ_beta activation.situ_linear_beta attention.clamp_kqv
    attention.compress_rope_freq_base attention.group_norm_epsilon attention.layer_norm_epsilon
    attention.layer_norm_rms_epsilon attention.max_alibi_bias attention.output_scale
    attention.scale attention.temperature_scale attention.value_scale attn_logit_softcapping
    embedding_scale expert_group_scale expert_weights_scale final_logit_softcapping
    hyper_connection.epsilon hyper_connection.magnitude kda.gate_lower_bound logit_scale
    residual_scale rope.freq_base rope.freq_base_swa rope.scale_linear rope.scaling.alpha
    rope.scaling.attn_factor rope.scaling.factor rope.scaling.yarn_attn_factor
    rope.scaling.yarn_beta_fast rope.scaling.yarn_beta_slow rope.scaling.yarn_ext_factor
    rope.scaling.yarn_log_multiplier router_logit_softcapping
    """
)
SWITCH_KEYS: Final = _words(
    """
    attention.causal attention.indexer.kpool_select_tail expert_weights_norm hrm.prefix_lm
    kda.safe_gate rope.scaling.finetuned ssm.dt_b_c_rms swin_norm use_parallel_residual
    skip_loop_final_norm
    """
)
# Of the numbers, those that may also be lists, with one for each layer.
LAYER_KEYS: Final = _words(
    "feed_forward_length expert_feed_forward_length expert_used_count attention.head_count"
    " attention.head_count_kv"
)

# Tokens with a part of their own: "tokenizer.ggml.", this, "_token_id".
SPECIAL_TOKENS: Final = _words(
    "bos eos eot eom unknown seperator padding cls mask prefix suffix middle"
    " fim_pre fim_suf fim_mid fim_pad fim_rep fim_sep"
)

# Tensors of a layer, after "blk.N.", and of the whole; without the last part (weight, bias, ...).
LAYER_TENSORS: Final = _words(
    """
    altup_correct_coef altup_correct_scale altup_predict_coef altup_router altup_router_norm
    attn_compressor_ape attn_compressor_gate attn_compressor_kv attn_compressor_norm
    attn_conv_base attn_conv_proj attn_gate attn_k attn_k_b attn_k_norm attn_kv attn_kv_a_mqa
    attn_kv_a_norm attn_kv_b attn_norm attn_norm_2 attn_output attn_output_a attn_output_b
    attn_output_norm attn_q attn_q_a attn_q_a_norm attn_q_b attn_q_norm attn_qkv attn_res_score
    attn_rot_embd attn_sinks attn_sub_norm attn_v attn_v_b channel_mix_key channel_mix_lerp_k
    channel_mix_lerp_r channel_mix_receptance channel_mix_value exp_probs_b exp_probs_b_vl
    ffn.act ffn_conv_base ffn_conv_proj ffn_down ffn_down.%d ffn_down_chexps ffn_down_exps
    ffn_down_shexp ffn_gate ffn_gate.%d ffn_gate_chexps ffn_gate_exps ffn_gate_inp
    ffn_gate_inp_shexp ffn_gate_shexp ffn_gate_tid2eid ffn_gate_up_exps ffn_latent_down
    ffn_latent_up ffn_norm ffn_norm_exps ffn_res_score ffn_routed_down ffn_routed_norm
    ffn_routed_up ffn_sub_norm ffn_up ffn_up.%d ffn_up_chexps ffn_up_exps ffn_up_shexp
    hc_attn_base hc_attn_down hc_attn_fn hc_attn_inject hc_attn_norm hc_attn_scale hc_attn_up
    hc_ffn_base hc_ffn_down hc_ffn_fn hc_ffn_inject hc_ffn_norm hc_ffn_scale hc_ffn_up
    indexer.attn_k indexer.attn_q_b indexer.k_norm indexer.k_proj indexer.proj indexer.q_norm
    indexer.q_proj indexer_compressor_ape indexer_compressor_gate indexer_compressor_kv
    indexer_compressor_norm inp_gate laurel_l laurel_post_norm laurel_r layer_output_norm
    layer_output_scale nextn.eh_proj nextn.embed_tokens nextn.enorm nextn.hnorm
    nextn.shared_head_head nextn.shared_head_norm ple_conv1d ple_key ple_norm_conv ple_norm_key
    ple_norm_query ple_value post_attention_norm post_ffw_norm post_ffw_norm_1 post_ffw_norm_2
    post_norm pre_ffw_norm_2 proj shortconv.conv shortconv.in_proj shortconv.out_proj ssm_a
    ssm_alpha ssm_b_norm ssm_ba ssm_beta ssm_c_norm ssm_conv1d ssm_conv1d_k ssm_conv1d_q
    ssm_conv1d_v ssm_d ssm_dt ssm_dt_norm ssm_f_a ssm_f_b ssm_g ssm_g_a ssm_g_b ssm_in ssm_norm
    ssm_out ssm_x time_mix_a0 time_mix_a1 time_mix_a2 time_mix_decay time_mix_decay_w1
    time_mix_decay_w2 time_mix_first time_mix_g1 time_mix_g2 time_mix_gate time_mix_k_a
    time_mix_k_k time_mix_key time_mix_lerp_fused time_mix_lerp_g time_mix_lerp_k
    time_mix_lerp_r time_mix_lerp_v time_mix_lerp_w time_mix_lerp_x time_mix_ln time_mix_output
    time_mix_r_k time_mix_receptance time_mix_v0 time_mix_v1 time_mix_v2 time_mix_value
    time_mix_w0 time_mix_w1 time_mix_w2 vis_attn_output vis_attn_qkv vis_down vis_gate vis_up
    """
)
MODEL_TENSORS: Final = _words(
    """
    altup_proj altup_unembd_proj conf_proj d2t dense_2 dense_3 fc hrm.z_l_init markov_w1
    markov_w2 masked_embd_centroids masked_embd_ordering nextn.post_projection
    nextn.pre_projection output output_hc_base output_hc_down output_hc_fn output_hc_norm
    output_hc_scale output_hc_up output_norm output_res_score per_layer_model_proj
    per_layer_proj_norm per_layer_token_embd position_embd rope_factors_long rope_factors_short
    rope_freqs selector_hidden selector_predecessor selector_successor token_embd
    token_embd_norm token_types
    """
)
TABLES: Final = _words("ffn_gate_tid2eid masked_embd_ordering")
TENSOR_ENDS: Final = _words("weight bias scale scales input_scale lora_a lora_b")

TOKENIZERS: Final = _words("llama gpt2 gemma4 rwkv plamo2 t5")
PRE_TOKENIZERS: Final = _words(
    """
    a.x-4.0 afmoe bailingmoe bailingmoe2 bloom chameleon chatglm-bpe codeshell cohere2moe
    command-r dbrx deepseek-coder deepseek-llm deepseek-r1-qwen deepseek-v3 default exaone
    exaone-moe exaone4 f2llmv2 falcon falcon-h1 falcon3 gemma4 gigachat glm4 glm5 gpt-2 gpt-4o
    gpt3-finnish granite-docling granite-embed-multi-311m granite-embed-multi-97m grok-2 hunyuan
    hunyuan-dense hy_v4 jais jais-2 jina-de jina-es jina-v1-en jina-v2-code jina-v2-de
    jina-v2-es jina-v5-nano joyai-llm kanana2 kimi-k2 kormo laguna lfm2 llada-moe llama-bpe
    llama-v3 llama3 llama4 megrez mellum mellum2 midm-2.0 minerva-7b minicpm5 minimax-m2
    modern-bert mpt olmo phi-2 pixtral poro-chat qwen2 qwen35 refact roberta-bpe sarvam-moe
    seed-coder smaug-bpe smollm solar-open spark2_5 stablelm2 starcoder superbpe talkie tekken
    tiny_aya trillion ufakzeka viking whitespace youtu
    """
)
ROPE_SCALINGS: Final = _words("none linear yarn longrope")
