"""The encrypted store: the only durable truth."""
