-- Where people put their chats. A folder and a tag are there as long as a chat has them, so that a
-- page of the vault that is lost costs a chat its place and never a chat.
CREATE TABLE chat_shelf (
    conversation INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    folder TEXT NOT NULL DEFAULT '',
    archived INTEGER,
    -- Whether a person gave the title: then nothing else may.
    is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1))
) STRICT;

CREATE TABLE chat_tags (
    conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (conversation, tag)
) STRICT;

-- What a search of messages asks of them beside their words, without reading their texts.
CREATE INDEX messages_by_time ON messages (created, role, conversation);
CREATE INDEX messages_by_model ON messages (model, conversation) WHERE model <> '';
CREATE INDEX conversations_deleted ON conversations (deleted) WHERE deleted IS NOT NULL;

-- The pairs of letters of messages that hold words without spaces between them (Chinese, Thai).
-- Which messages do is seen here, whoever writes them; the pairs are made by the program before
-- it searches for some. NULL: not made yet.
CREATE TABLE message_pairs (
    message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
    pairs TEXT
) STRICT;
CREATE INDEX message_pairs_missing ON message_pairs (message) WHERE pairs IS NULL;

CREATE VIRTUAL TABLE message_pairs_fts USING fts5 (
    pairs,
    content = 'message_pairs',
    content_rowid = 'message',
    tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO message_pairs_fts (message_pairs_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER message_pairs_inserted AFTER INSERT ON message_pairs WHEN new.pairs IS NOT NULL
BEGIN
    INSERT INTO message_pairs_fts (rowid, pairs) VALUES (new.message, new.pairs);
END;
CREATE TRIGGER message_pairs_made AFTER UPDATE OF pairs ON message_pairs
WHEN old.pairs IS NULL AND new.pairs IS NOT NULL
BEGIN
    INSERT INTO message_pairs_fts (rowid, pairs) VALUES (new.message, new.pairs);
END;
CREATE TRIGGER message_pairs_deleted AFTER DELETE ON message_pairs WHEN old.pairs IS NOT NULL
BEGIN
    INSERT INTO message_pairs_fts (message_pairs_fts, rowid, pairs)
    VALUES ('delete', old.message, old.pairs);
END;

-- The letters are those of app/domain/unspaced.py.
CREATE TRIGGER messages_want_pairs AFTER INSERT ON messages
WHEN new.state <> 'streaming' AND new.text GLOB '*[฀-໿က-႟ក-៿々-〇ぁ-ヿ㐀-䶿一-鿿𠀀-𲎯]*'
BEGIN
    INSERT INTO message_pairs (message)
    SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM message_pairs WHERE message = new.id);
END;
CREATE TRIGGER messages_change_pairs AFTER UPDATE OF text, state ON messages
WHEN old.state <> 'streaming' OR new.state <> 'streaming'
BEGIN
    DELETE FROM message_pairs WHERE message = old.id;
    INSERT INTO message_pairs (message) SELECT new.id
    WHERE new.state <> 'streaming' AND new.text GLOB '*[฀-໿က-႟ក-៿々-〇ぁ-ヿ㐀-䶿一-鿿𠀀-𲎯]*';
END;

INSERT INTO message_pairs (message) SELECT id FROM messages
WHERE state <> 'streaming' AND text GLOB '*[฀-໿က-႟ក-៿々-〇ぁ-ヿ㐀-䶿一-鿿𠀀-𲎯]*';
