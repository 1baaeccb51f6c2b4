"""The only user of llama.cpp."""
