"""The only user of Qt: one file per panel or dialog."""
