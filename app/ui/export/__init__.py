"""Chats as pages of HTML and PDF, and the dialogs by which they leave and come in."""
