"""The measured benchmarks behind 'cloister bench'."""
