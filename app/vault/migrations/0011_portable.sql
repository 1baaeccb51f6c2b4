-- Sources of imported answers whose document is not here: its words are all there is of it. A row
-- of ``citations`` and one of these never have the same key.
CREATE TABLE absent_sources (
    message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    is_nearest INTEGER NOT NULL CHECK (is_nearest IN (0, 1)),
    position INTEGER NOT NULL,
    n INTEGER NOT NULL,
    file TEXT NOT NULL,
    page INTEGER,
    place TEXT NOT NULL,
    quote TEXT NOT NULL,
    is_supported INTEGER NOT NULL CHECK (is_supported IN (0, 1)),
    answer_end INTEGER NOT NULL,
    -- Of the document's bytes, and what the document bears; empty: unknown.
    sha256 TEXT NOT NULL,
    marking TEXT NOT NULL,
    PRIMARY KEY (message, is_nearest, position)
) STRICT;
CREATE INDEX absent_sources_by_content ON absent_sources (sha256);

-- Files that were handed over with a question; the text is what was read of them, or empty.
CREATE TABLE attachments (
    message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER,
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (message, position)
) STRICT;

-- A chat that is imported again is looked for among those that began at the same moment.
CREATE INDEX conversations_by_creation ON conversations (created);
