"""How good retrieval and answers are, as plain figures; pure, but for reading a question set."""
