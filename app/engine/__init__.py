"""Text generation: protocol, client, hardware fit, GGUF reading, the llama.cpp worker."""
