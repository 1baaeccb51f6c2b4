-- For how many days a chat is kept; NULL: as long as the site says.
ALTER TABLE conversations ADD COLUMN keep_days INTEGER CHECK (keep_days > 0);
CREATE INDEX conversations_by_age ON conversations (updated);

-- How many chats went because their time was over, and nobody was told yet; one row.
CREATE TABLE expired_untold (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    chats INTEGER NOT NULL
) STRICT;
INSERT INTO expired_untold VALUES (1, 0);

-- The last look over the whole file; one row.
CREATE TABLE integrity_checks (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    time INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    findings TEXT NOT NULL
) STRICT;

-- The newest backup that was read again and found whole; one row.
CREATE TABLE backups (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    time INTEGER NOT NULL,
    path TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

-- The newest generation of the key file that was seen, for each master key.
CREATE TABLE key_generations (
    lineage BLOB PRIMARY KEY,
    generation INTEGER NOT NULL
) STRICT;
