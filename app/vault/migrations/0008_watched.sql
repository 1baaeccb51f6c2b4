-- Folders that a collection follows. No file in them is named here: what was read of them stands in
-- document_paths, what waits or failed in import_queue.
CREATE TABLE watched_folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collections (id),
    path TEXT NOT NULL,
    -- Of the file system that it lay on: where it is not mounted the folder only seems empty.
    mount_point TEXT NOT NULL,
    added INTEGER NOT NULL,
    is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1)),
    -- The last look at all of it: when it was whole, how many files there were, else what was wrong.
    scanned INTEGER,
    files INTEGER NOT NULL DEFAULT 0,
    error_code TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '',
    UNIQUE (path, collection)
) STRICT;

-- Files that a person removed or took off the list, as SHA-256 of path, size and time: they come back
-- only when they change. A name would be a trace of a removed document.
CREATE TABLE watched_left_out (
    folder INTEGER NOT NULL REFERENCES watched_folders (id) ON DELETE CASCADE,
    fingerprint BLOB NOT NULL,
    UNIQUE (folder, fingerprint)
) STRICT;

-- When the file was found to be gone from a watched folder; NULL: it was not.
ALTER TABLE document_paths ADD COLUMN gone INTEGER;
CREATE INDEX paths_gone ON document_paths (document) WHERE gone IS NOT NULL;

-- As the file was when a watched folder put it in; NULL: a person did.
ALTER TABLE import_queue ADD COLUMN size_bytes INTEGER;
ALTER TABLE import_queue ADD COLUMN mtime_ns INTEGER;
ALTER TABLE import_queue ADD COLUMN is_watched INTEGER NOT NULL DEFAULT 0 CHECK (is_watched IN (0, 1));
-- How often in a row reading these bytes killed the worker, or took it too long.
ALTER TABLE import_queue ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0 CHECK (deaths >= 0);

-- A file that was renamed is found by its new name.
CREATE TRIGGER passages_renamed AFTER UPDATE OF names ON passages
BEGIN
    INSERT INTO passages_fts (passages_fts, rowid, text, heading, names, pairs, scope)
    VALUES ('delete', old.id, old.text, old.heading, old.names, old.pairs, old.scope);
    INSERT INTO passages_exact (passages_exact, rowid, text, heading, names, pairs, scope)
    VALUES ('delete', old.id, old.text, old.heading, old.names, old.pairs, old.scope);
    INSERT INTO passages_fts (rowid, text, heading, names, pairs, scope)
    VALUES (new.id, new.text, new.heading, new.names, new.pairs, new.scope);
    INSERT INTO passages_exact (rowid, text, heading, names, pairs, scope)
    VALUES (new.id, new.text, new.heading, new.names, new.pairs, new.scope);
    UPDATE passages_changes SET changes = changes + 1;
END;
