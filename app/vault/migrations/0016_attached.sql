-- What is attached to one chat is a collection of that chat alone, which no list of collections
-- has. No cascade: its documents go first, with every trace, or the chat stays.
ALTER TABLE collections ADD COLUMN conversation INTEGER REFERENCES conversations (id);
CREATE UNIQUE INDEX collections_by_conversation ON collections (conversation)
WHERE conversation IS NOT NULL;

-- What an imported chat had attached where it comes from. Of such a file only this is here.
CREATE TABLE absent_attachments (
    conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (conversation, position)
) STRICT;
