-- For how many days a chat is kept; NULL: as long as the site says.
ALTER TABLE conversations ADD COLUMN keep_days INTEGER CHECK (keep_days > 0);

-- The last look over the whole file; one row.
CREATE TABLE integrity_checks (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    time INTEGER NOT NULL,
    findings TEXT NOT NULL
) STRICT;
