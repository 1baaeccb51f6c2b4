"""Files that hold chats: our own form, those of other programs, and those for people to read."""
