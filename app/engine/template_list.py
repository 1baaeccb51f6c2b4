"""The chat templates that are rendered as they came: whose they are, and their SHA-256.

The starter model's own, and those that the makers of models publish and llama.cpp keeps in
vendor/llama.cpp/models/templates (llama-cpp-python 0.3.36, whose source archive our lock names by
hash), with and without the line's end after them. Each was rendered by ``ChatTemplate`` before it
came onto the list.
"""

from typing import Final

_BY_NAME: Final = {
    "Bielik-11B-v3.0-Instruct": (
        "a30b8c4531dda19196f35fb95ab84110dd8357acbd75eea3776c5543a70db5a9",
    ),
    "ByteDance-Seed-OSS": ("3f9e0dc4adeb8032287d0129dc75b6298fee8698a52ab41e863dbc89929330d3",),
    "Cohere2MoE": ("d8366efb9f07c571da620ce6a924594fc52c80273a0fbb46a38b643972df95fd",),
    "CohereForAI-c4ai-command-r-plus-tool_use": (
        "658919e2d822e7b300e76b1304ffe60f409b0e3f300f4fec2a88aa474774eafc",
        "bf9e9ee8c0f2297c6ff60af5fab357d7b34bc4375884ed16ab6aa90597d7eb7d",
    ),
    "CohereForAI-c4ai-command-r7b-12-2024-tool_use": (
        "cc60b553279347d83df761f5dc55b4b2fb66bc1fa9a33e219911c13c11552fac",
    ),
    "deepseek-ai-DeepSeek-R1-Distill-Llama-8B": (
        "dd2675619a64a449cdcdd2b93e605a0a50764cee41e344f244752bc93643936c",
    ),
    "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B": (
        "bbe594884b44d740667ee65a70bc8d333a565eab3d63ea59f291ea73ada84ba6",
    ),
    "deepseek-ai-DeepSeek-V3.1": (
        "d9f5f351b276cf9e81d009db08830db7d38e94927aecd09a7beb43e2aafee94e",
    ),
    "deepseek-ai-DeepSeek-V3.2": (
        "53b9683b3653cec369829a4e6b27e1be65c81c903a47c4f1478ce19388a2baef",
        "8e5a13fcc4bdd4d943311fc59064b805770fdeddfccbd7f1c252cc16e8acaf3d",
    ),
    "deepseek-ai-DeepSeek-V4": (
        "7bd4fbdf0c06cd7398ddb6913de6e4a5839b9d06569e74e5b2ec246b375ca9c9",
        "f8b442fab67e75b3aa468334b5cdda671003b852ffd71f23cb23377d31d9c7be",
    ),
    "deepseek-ai-DeepSeek-V4-Flash-0731": (
        "8b6f730567ea3e0a994ce80ac79c18a4d49716e821fd13ad7a2c061b712e3520",
        "aec3d906bce80d43a9e6e89922c04e8e752c05f71f10040ba3f61b746ebacd6d",
    ),
    "GigaChat3-10B-A1.8B": ("bbbf2de800b645dfe032b1d85e1d6479d78fd82d38d4af0d8d5bb2dacacd20d6",),
    "GigaChat3.1-10B-A1.8B": ("304f0d64aa3ba30ee85c281befdeb0e5b32aed232b06dee1752310daa1208a4b",),
    "GLM-4.6": (
        "8804f445c761b9f259e3c1126a579d481a22ca09b2a3d32bcc4eb91bc36e0301",
        "e6e2ddfb13f8aef529a869e362f74743725c0919b8675139b93c0cb1623796c8",
    ),
    "GLM-4.7-Flash": ("d63ad536c3c81880043e22ec7fd08db42b4d8fb7c89c7138bc562bfa25281375",),
    "google-gemma-2-2b-it": ("ecd6ae513fe103f0eb62e8ab5bfa8d0fe45c1074fa398b089c93a7e70c15cfd6",),
    "google-gemma-4-31B-it": (
        "1d35a24a2a63cc600c0cab43628a6df4cd3318e959b03307cf5f9f7e29ecf783",
        "85a08664d16d8f3be4416c92427b3ac10df1024ac566cc0b4bc3bab409393f98",
    ),
    "google-gemma-4-31B-it-interleaved": (
        "65f93a25708c952457106a30e185ba7beffddd726121c8d7e3f3e08b23c16c67",
        "df900edd2fcee5defc268bee887666c43c976d973bb3e87355b52423a651bf91",
    ),
    "HuggingFaceTB-SmolLM3-3B": (
        "19eacf64569032f07644ea92c8e2a87af06ee7008147557302c31e474912ca97",
        "cbc1d50f777ec029b33f53b23d7a224cceb65bcc8c7fac54946dbb56514e4d1e",
    ),
    "ibm-granite-granite-4.0": (
        "9524df67b77a7b25a2dfee898f75b316a157eb9d855b51e32aeac79d7c8a83ce",
    ),
    "ibm-granite-granite-4.1": (
        "fed2756d2d24e127b951dcf139d0b03ab7db8ef23a456128ebc9c2db4901d476",
    ),
    "inclusionai-ling-3.0-flash": (
        "b4ab3a1c8f748e6f874d9aea102333efe7ab82528e8ab81c2eb155851e8705c6",
    ),
    "Kimi-K2-Instruct": (
        "02e91795d2270374161c7063c9b1d084bb8cb3fb04b1ae977cf0e2953bdbbf92",
        "1d396d5b128cdb9b2a4ef73434fa08d31c75604a11daa77bcb4b622d32dddd41",
    ),
    "Kimi-K2-Thinking": (
        "2f6c593d50682612ccc3229f043ecd1bdeb5a32fdfe86ca2158203a61d885817",
        "4027d478e682204ecc53bb42cd60402338dcac3c9312c32335865fcaf59cb1e8",
    ),
    "Kimi-K3": (
        "4578103bf225f58d5b7ceb613ccc2ac8fe82b6707b7289211b3d4825e87806b3",
        "b0455d8179210d377508beff47a1dcedf4a646b6b57935da7cc498ddcf87aeb9",
    ),
    "LFM2-8B-A1B": ("2294f49b51a0b9a1b0194add3f124237b5bd986599f43180eec49bba4de01365",),
    "LFM2.5-Instruct": ("f05bf4b967dc993bdc7a2fe6e43759ee218eb0eb340d68b063e1c4f8ad148176",),
    "meetkai-functionary-medium-v3.1": (
        "2fc9dbfaea552f864b4b8cdf9d17401e9a49cbda199498531f137eb0ec5ae1d8",
    ),
    "meetkai-functionary-medium-v3.2": (
        "5c7c96c27cfecf3418411d1ebd0d11d691ab6bd2155bb38dacc62250fe47c3c8",
    ),
    "meta-llama-Llama-3.1-8B-Instruct": (
        "93c0e9aa3629bbd77e68dbc0f5621f6e6b23aa8d74b932595cdb8d64684526d7",
        "e10ca381b1ccc5cf9db52e371f3b6651576caee0a630b452e2816b2d404d4b65",
    ),
    "meta-llama-Llama-3.2-3B-Instruct": (
        "5816fce10444e03c2e9ee1ef8a4a1ea61ae7e69e438613f3b17b69d0426223a4",
        "d82792f95932f1c9cef5c4bd992f171225e3bf8c7b609b4557c9e1ec96be819f",
    ),
    "microsoft-Phi-3.5-mini-instruct": (
        "78d976a442bcde2f0be15aafbb8e3050e1104f86732266f68403251b89982a90",
    ),
    "MiMo-VL": (
        "10490379c20af484107413cc5fd93f6e587d0cb4364a183a89ab68849406b80d",
        "e7fa3f870aabfc1c9cadf448926fee2bc3e0e4c2546edb2b7a8b933313607057",
    ),
    "MiniMax-M1": ("e1790d8fbe1c587e6fc385e2a712363f86faf52ae1fb1fcbfc5ded3eb1fae70a",),
    "MiniMax-M2": (
        "967ff7e387676f4b4340585da0585416532f1e6c5ee3f1ede64b2c21ef7ea001",
        "a3e05b110e2d1ccf5373f2d2a09f8e2e6c7fc48247c8cb6cab5160a462dc2209",
    ),
    "MiniMax-M3": (
        "11421244f67553498e5c8112dae02802025bcc4305ec45ad380af95c96f9fe64",
        "c56d1f3ab70881b0e2ed8f51fa6de435d37b84d6c804ebb19a0ec4986fa5ffa9",
    ),
    "mistralai-Ministral-3-14B-Reasoning-2512": (
        "31b50c917746ef1c2611c2fef122d3ebee690aca5748ab37832734f9ad375da1",
        "39f03c383413f531fd302c06c7e982ad98c83f0657a8339ae25478ccb81fdcda",
    ),
    "mistralai-Mistral-Nemo-Instruct-2407": (
        "e4676cb56dffea7782fd3e2b577cfaf1e123537e6ef49b3ec7caa6c095c62272",
        "e7deee034838db2bfc7487788a3013d8a307ab69f72f3c54a85f06fd76007d4e",
    ),
    "moonshotai-Kimi-K2": (
        "9fcc72b7c248a72020c81f70bb652f3094d18a750c93ca35dfcb3cf5fe23ff53",
        "aab20feb9bc6881f941ea649356130ffbc4943b3c2577c0991e1fba90de5a0fc",
    ),
    "muse-glimmer": (
        "6cd0e94d9b489fdb9a000743791f20e7e52b62c1e5cbb66fcc91c6716595223a",
        "cfc67e5f349f37690dfd31ed1f18bc4442a9dd32fe39a648f993cb4eb3cae678",
    ),
    "NousResearch-Hermes-2-Pro-Llama-3-8B-tool_use": (
        "7ce09d55d3690e06c70b5c07228cc7e8c99c43a23cdc027762be4011efcdea6c",
        "ce62e308475b364e1fc76699dccbddeb9ac08344f90d59719dba86a9922834d9",
    ),
    "NVIDIA-Nemotron-3-Nano-30B-A3B-BF16": (
        "43a92aacc2e169bb37055e4d8b0df31edfdc8657d8c387fcf98254cb246e626a",
        "ab7813c3abdd9cb655905a410728b26c7884eca45ddfab8d9f931553485a7862",
    ),
    "NVIDIA-Nemotron-Nano-v2": (
        "52ae8e50fa083e63a0a5726eeffc85502089b82064aceb1bddf0366f7317b3f8",
    ),
    "openbmb-MiniCPM5-1B": (
        "7451a05cf1e28a79d97d7c0bc951028c0b1915119bf9046acd06a0e3d931f47c",
        "86c78150a71c4c5b597cb8571c0d48b9a5c10f89cd54c02e02343ceb0bac5c0a",
    ),
    "Qwen-Qwen2.5-7B-Instruct": (
        "55b2f4a26ac9ee719330a61a0c39d9e538b0e9322212f048326318cff4f8674a",
        "cd8e9439f0570856fd70470bf8889ebd8b5d1107207f67a5efb46e342330527f",
    ),
    "Qwen-Qwen3-0.6B": ("87a2728cb8dc9fe424d624542f6060ec05a1d285ebbec578bb078900e33396b5",),
    "Qwen-QwQ-32B": (
        "5ed15374ce53e19a7798710736a2c9fe41c79f7385e8421a2080d6575a80ef1b",
        "94c6035b4f0eb905c95e2b7d8dace8547abca03f7fe3e441ba8a6388b1941272",
    ),
    "Qwen3-Coder": (
        "d287fb2edf144207f868ae1b282755dc19db2a3f1c5b3a3d57e9e5abffa98392",
        "eae48a3307931acb10a6fce475a36b711709672ea79ee1a9bc52f083d8b0a2af",
    ),
    "Qwen3.5-4B": ("a4aee8afcf2e0711942cf848899be66016f8d14a889ff9ede07bca099c28f715",),
    "Reka-Edge": ("546b04dba74993efae8f9da3ba08e29f437f5ac3f4e40b5cb9a4de5901a841df",),
    "SmolLM2, the starter model": (
        "872be49dbb638044ad01b60388f48d469ff2980e5f0dccdc22ec907db54d0788",
    ),
    "Spark2.5": (
        "afea0f7114d5d35b20ad9f44f7dd0782791412b8fcfc1b49e31f27c2da09e9cb",
        "c88f16f22024c5c5975a275b1168a711eef23fed681ebc51ed493fc13efeab72",
    ),
    "StepFun3.5-Flash": (
        "3a7cb642bf35cb4106cd3895147d8fcded3be856ad56cf6c88510aec879c2427",
        "b18b99dff7261214c43e0402cba9f573e3240be6f9bb7ccaa54bb8df97e49dca",
    ),
    "tencent-Hy3": ("84437b9746423f042920c15289ac84d4eba7a50a11ebc05e8b414c460f814873",),
    "unsloth-Apriel-1.5": (
        "156dd2c74e961f059aca24cc7b5a34f81715ed06762181c6f02155bfe78ca0c7",
        "fae87682d3551b1cd3191fc92c5372c230e6e90115a98f049e35218cf4e13d8f",
    ),
    "unsloth-mistral-Devstral-Small-2507": (
        "039a4710e2aabaa79e85a233fa3daa4fbc030a4a8dc218cb7f34fb0c4b8c13b1",
    ),
}
LISTED: Final = frozenset(digest for digests in _BY_NAME.values() for digest in digests)
