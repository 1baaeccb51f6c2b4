-- What the site's signatures say of a model, and how its files looked when they were last read.
-- The old tables are made anew: SQLite cannot widen a CHECK, and dropping one would take its files.
CREATE TABLE models_7 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
        CHECK (kind IN ('generative', 'embedder', 'adapter', 'ocr', 'reranker')),
    architecture TEXT NOT NULL,
    quantization TEXT NOT NULL,
    context_tokens INTEGER NOT NULL,
    license TEXT NOT NULL,
    source TEXT NOT NULL,
    added INTEGER NOT NULL,
    parameters INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    is_selected INTEGER NOT NULL DEFAULT 0 CHECK (is_selected IN (0, 1)),
    verified INTEGER,
    -- How often in a row loading this model ended the worker that loaded it.
    crashes INTEGER NOT NULL DEFAULT 0 CHECK (crashes >= 0),
    failed_template TEXT NOT NULL DEFAULT '',
    -- From the signed list; empty for what did not come from there.
    target TEXT NOT NULL DEFAULT '',
    commit_id TEXT NOT NULL DEFAULT '',
    reviewer TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    marking TEXT NOT NULL DEFAULT '',
    targets_version INTEGER NOT NULL DEFAULT 0,
    chat_template_sha256 TEXT NOT NULL DEFAULT '',
    -- Of an adapter: the first file of the model that it belongs to.
    base_sha256 TEXT NOT NULL DEFAULT '',
    -- Why the site took it back; NULL: it did not.
    revoked TEXT,
    replaced_by TEXT NOT NULL DEFAULT '',
    -- What a person set for this model alone, as JSON.
    settings TEXT
) STRICT;
INSERT INTO models_7 (id, name, kind, architecture, quantization, context_tokens, license, source,
    added, parameters, dimension, is_selected, verified, crashes,
    failed_template)
SELECT id, name, kind, architecture, quantization, context_tokens, license, source,
    added, parameters, dimension, is_selected, verified, crashes, failed_template
FROM models;

CREATE TABLE model_files_7 (
    model INTEGER NOT NULL REFERENCES models_7 (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    -- As the file was when all of it was last read and right, and in which run of the system.
    inode INTEGER,
    mtime_ns INTEGER,
    ctime_ns INTEGER,
    boot TEXT,
    PRIMARY KEY (model, position)
) STRICT;
INSERT INTO model_files_7 (model, position, name, sha256, size_bytes)
SELECT model, position, name, sha256, size_bytes FROM model_files;

DROP TABLE model_files;
DROP TABLE models;
ALTER TABLE models_7 RENAME TO models;
ALTER TABLE model_files_7 RENAME TO model_files;
CREATE UNIQUE INDEX models_selected ON models (kind) WHERE is_selected = 1;
CREATE INDEX model_files_by_content ON model_files (sha256);

-- Files on their way from the parts into the store, whose model is not entered yet: a start that finds
-- some puts them back, so that nothing is fetched twice.
CREATE TABLE arriving (
    sha256 TEXT PRIMARY KEY
) STRICT;

-- The newest of the site's signed metadata that was seen, and the latest time; one row.
CREATE TABLE trust (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    root BLOB NOT NULL,
    root_sha256 TEXT NOT NULL,
    origin TEXT NOT NULL,
    root_version INTEGER NOT NULL,
    timestamp_version INTEGER NOT NULL,
    snapshot_version INTEGER NOT NULL,
    targets_version INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    synced INTEGER NOT NULL,
    highest_time INTEGER NOT NULL,
    -- Digest of the keys of timestamp and snapshot. Where a newer root has others, because one was
    -- stolen, the versions that it signed do not count any more.
    online_keys TEXT NOT NULL,
    -- Whether metadata may have come since that was not looked at yet.
    is_pending INTEGER NOT NULL DEFAULT 0 CHECK (is_pending IN (0, 1))
) STRICT;

-- What the site took back, by the digests of its files; known even where the list itself is lost.
CREATE TABLE revoked (
    sha256 TEXT PRIMARY KEY,
    model TEXT NOT NULL,
    reason TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    revoked_at TEXT NOT NULL,
    -- Taken back under another trust root than today's, whose lists cannot lift that.
    is_of_another_root INTEGER NOT NULL DEFAULT 0 CHECK (is_of_another_root IN (0, 1))
) STRICT;
