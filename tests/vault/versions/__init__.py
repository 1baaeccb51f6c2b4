"""Encrypted vaults of every earlier schema version, small, as the code of their time made them."""
