"""Our client through the public TUF conformance suite."""
