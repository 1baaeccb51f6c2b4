-- What a model thought before it wrote an answer: no part of what was said, so no search finds it.
ALTER TABLE messages ADD COLUMN thoughts TEXT NOT NULL DEFAULT '';

-- How much of its own past a chat's model is given; a chat without a row goes by the settings.
CREATE TABLE chat_memory (
    conversation INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    -- The last so many questions with their answers; 0: as many as fit; NULL: as the settings say.
    turns INTEGER CHECK (turns >= 0),
    -- Whether what is left out may be summarised.
    is_summarised INTEGER NOT NULL DEFAULT 1 CHECK (is_summarised IN (0, 1))
) STRICT;

-- What was said from the beginning of a chat through a message, in short. Another branch has this
-- message not, and so not the summary; and with any message that it covers this one goes, and it.
CREATE TABLE chat_summaries (
    through INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    -- Which model wrote it; empty where a person did.
    model TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
