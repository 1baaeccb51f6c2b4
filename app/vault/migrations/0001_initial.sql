-- Times are microseconds since 1970-01-01 UTC. AUTOINCREMENT wherever an id is shown to people:
-- an id that was removed is never given to something else.

CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
    deleted INTEGER
) STRICT;

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
    text TEXT NOT NULL,
    created INTEGER NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('streaming', 'complete', 'stopped', 'interrupted', 'failed')),
    is_answerable INTEGER NOT NULL DEFAULT 1 CHECK (is_answerable IN (0, 1)),
    is_extractive INTEGER NOT NULL DEFAULT 0 CHECK (is_extractive IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    stats TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX messages_by_conversation ON messages (conversation, id);
CREATE INDEX messages_streaming ON messages (state) WHERE state = 'streaming';

CREATE VIRTUAL TABLE messages_fts USING fts5 (
    text,
    content = 'messages',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO messages_fts (messages_fts, rank) VALUES ('secure-delete', 1);

-- An answer is indexed once it has ended, not anew for each second of its streaming.
CREATE TRIGGER messages_inserted AFTER INSERT ON messages WHEN new.state <> 'streaming'
BEGIN
    INSERT INTO messages_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER messages_unindexed AFTER UPDATE OF text, state ON messages
WHEN old.state <> 'streaming'
BEGIN
    INSERT INTO messages_fts (messages_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER messages_indexed AFTER UPDATE OF text, state ON messages
WHEN new.state <> 'streaming'
BEGIN
    INSERT INTO messages_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER messages_deleted AFTER DELETE ON messages WHEN old.state <> 'streaming'
BEGIN
    INSERT INTO messages_fts (messages_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The bytes of documents, once for each content, in pieces that a purge can overwrite and a
-- reader can stream.
CREATE TABLE originals (
    sha256 TEXT NOT NULL,
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256, n)
) STRICT;

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collections (id),
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    added INTEGER NOT NULL,
    marking TEXT NOT NULL DEFAULT '',
    warnings TEXT NOT NULL DEFAULT '[]',
    UNIQUE (collection, sha256)
) STRICT;
CREATE INDEX documents_by_content ON documents (sha256);

-- Every path that led to a document; the first one names it.
CREATE TABLE document_paths (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    collection INTEGER NOT NULL REFERENCES collections (id),
    path TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    UNIQUE (path, collection)
) STRICT;
CREATE INDEX paths_by_document ON document_paths (document, id);

CREATE TABLE pages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    page_index INTEGER NOT NULL,
    page INTEGER,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (document, page_index)
) STRICT;

-- text == substr(the page's text, first + 1, last - first). Names are the words of the title and
-- of the file's name, which find the document but never the page. Pairs are those of neighbouring
-- letters where words have no spaces between them (Chinese, Thai). Scope restricts a search to a
-- collection inside the index itself.
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    page INTEGER NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    text TEXT NOT NULL,
    heading TEXT NOT NULL,
    names TEXT NOT NULL,
    pairs TEXT NOT NULL,
    scope TEXT NOT NULL
) STRICT;
CREATE INDEX passages_by_document ON passages (document, id);
CREATE INDEX passages_by_page ON passages (page);

-- Two indexes, whose scores are added: one forgives endings and accents, the other rewards the
-- very word. Together they find more than either alone (measured: docs/adr/0012).
CREATE VIRTUAL TABLE passages_fts USING fts5 (
    text,
    heading,
    names,
    pairs,
    scope,
    content = 'passages',
    content_rowid = 'id',
    tokenize = "porter unicode61 remove_diacritics 2"
);
INSERT INTO passages_fts (passages_fts, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE passages_words USING fts5vocab ('passages_fts', 'row');

CREATE VIRTUAL TABLE passages_exact USING fts5 (
    text,
    heading,
    names,
    pairs,
    scope,
    content = 'passages',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO passages_exact (passages_exact, rank) VALUES ('secure-delete', 1);

-- Counts changes of the passages, so that what was derived from them knows when it is old.
CREATE TABLE passages_changes (changes INTEGER NOT NULL) STRICT;
INSERT INTO passages_changes VALUES (0);
CREATE TRIGGER documents_inserted AFTER INSERT ON documents
BEGIN
    UPDATE passages_changes SET changes = changes + 1;
END;
CREATE TRIGGER documents_deleted AFTER DELETE ON documents
BEGIN
    UPDATE passages_changes SET changes = changes + 1;
END;

CREATE TRIGGER passages_inserted AFTER INSERT ON passages
BEGIN
    INSERT INTO passages_fts (rowid, text, heading, names, pairs, scope)
    VALUES (new.id, new.text, new.heading, new.names, new.pairs, new.scope);
    INSERT INTO passages_exact (rowid, text, heading, names, pairs, scope)
    VALUES (new.id, new.text, new.heading, new.names, new.pairs, new.scope);
END;
CREATE TRIGGER passages_deleted AFTER DELETE ON passages
BEGIN
    INSERT INTO passages_fts (passages_fts, rowid, text, heading, names, pairs, scope)
    VALUES ('delete', old.id, old.text, old.heading, old.names, old.pairs, old.scope);
    INSERT INTO passages_exact (passages_exact, rowid, text, heading, names, pairs, scope)
    VALUES ('delete', old.id, old.text, old.heading, old.names, old.pairs, old.scope);
END;

-- Rows of float32, little-endian, unit length, in the order of the document's passage ids.
CREATE TABLE vectors (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    dimension INTEGER NOT NULL CHECK (dimension > 0),
    passages INTEGER NOT NULL,
    data BLOB NOT NULL CHECK (length(data) = 4 * dimension * passages),
    PRIMARY KEY (document, embedder)
) STRICT;

-- Quotes go with the passage they were taken from. The row of a message's n-th source.
CREATE TABLE citations (
    message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    is_nearest INTEGER NOT NULL CHECK (is_nearest IN (0, 1)),
    position INTEGER NOT NULL,
    n INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    file TEXT NOT NULL,
    page INTEGER,
    place TEXT NOT NULL,
    quote TEXT NOT NULL,
    is_supported INTEGER NOT NULL CHECK (is_supported IN (0, 1)),
    answer_end INTEGER NOT NULL,
    PRIMARY KEY (message, is_nearest, position)
) STRICT;
CREATE INDEX citations_by_passage ON citations (passage);
CREATE INDEX citations_by_document ON citations (document);

CREATE TABLE models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('generative', 'embedder')),
    architecture TEXT NOT NULL,
    quantization TEXT NOT NULL,
    context_tokens INTEGER NOT NULL,
    license TEXT NOT NULL,
    source TEXT NOT NULL,
    added INTEGER NOT NULL,
    parameters INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    is_selected INTEGER NOT NULL DEFAULT 0 CHECK (is_selected IN (0, 1)),
    verified INTEGER
) STRICT;
CREATE UNIQUE INDEX models_selected ON models (kind) WHERE is_selected = 1;

CREATE TABLE model_files (
    model INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (model, position)
) STRICT;
CREATE INDEX model_files_by_content ON model_files (sha256);

CREATE TABLE preferences (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE import_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    collection TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'skipped', 'failed')),
    error_code TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '',
    UNIQUE (path, collection)
) STRICT;
