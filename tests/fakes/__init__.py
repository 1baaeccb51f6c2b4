"""Fakes that implement the Protocols of ``app.domain``, where the real part cannot be told."""
