-- What is typed and not sent, by chat; NULL stands for the chat that is not begun yet.
CREATE TABLE drafts (
    conversation INTEGER UNIQUE REFERENCES conversations (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

INSERT INTO drafts (conversation, text)
SELECT NULL, value FROM preferences WHERE name = 'draft' AND value <> '';
DELETE FROM preferences WHERE name = 'draft';
