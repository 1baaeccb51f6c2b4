"""The site's filter of questions and answers: its lists, and what in a text they find."""
