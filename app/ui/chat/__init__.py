"""The conversation: the page, its list of turns, the composer and the Sources panel."""
