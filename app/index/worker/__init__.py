"""The index worker: embeds, keeps vectors in memory, searches them. Nothing of it is on disk."""
