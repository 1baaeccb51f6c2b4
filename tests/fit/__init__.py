"""Whether what is said of a model's memory is true."""
