"""The left pane: new chat, search, past chats, the way to the other views."""
