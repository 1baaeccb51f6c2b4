"""One module per group of commands; each function is thin and calls one service."""
