-- The word index of messages knows the first two letters of every word, too: while one is typed,
-- two letters may begin a tenth of all words, whose places were put together one word after the
-- other. What streams was never in it, and comes in when it ends.
DROP TABLE messages_fts;
CREATE VIRTUAL TABLE messages_fts USING fts5 (
    text,
    content = 'messages',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2'
);
INSERT INTO messages_fts (messages_fts, rank) VALUES ('secure-delete', 1);
INSERT INTO messages_fts (rowid, text) SELECT id, text FROM messages WHERE state <> 'streaming';
