-- More kinds of models, and what is kept for one of them (JSON; NULL: what holds for all).
CREATE TABLE model_files_before AS SELECT * FROM model_files;
DROP TABLE model_files;
CREATE TABLE models_now (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('generative', 'embedder', 'adapter', 'ocr', 'reranker')),
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
    crashes INTEGER NOT NULL DEFAULT 0 CHECK (crashes >= 0),
    settings TEXT
) STRICT;
INSERT INTO models_now SELECT *, NULL FROM models;
DROP TABLE models;
ALTER TABLE models_now RENAME TO models;
CREATE UNIQUE INDEX models_selected ON models (kind) WHERE is_selected = 1;
CREATE TABLE model_files (
    model INTEGER NOT NULL REFERENCES models (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (model, position)
) STRICT;
INSERT INTO model_files SELECT * FROM model_files_before;
DROP TABLE model_files_before;
CREATE INDEX model_files_by_content ON model_files (sha256);
