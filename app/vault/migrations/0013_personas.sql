-- Personas and prompts that people made; those of the program are not kept here. ``folded`` is the
-- name without its case: no two are called alike.
CREATE TABLE personas (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    instructions TEXT NOT NULL,
    greeting TEXT NOT NULL,
    model TEXT NOT NULL,
    preset TEXT NOT NULL,
    scope TEXT NOT NULL,
    collection TEXT NOT NULL,
    icon TEXT NOT NULL
) STRICT;

CREATE TABLE prompts (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- Whom a chat has: a copy, so that it goes on as it was once the persona is changed or gone.
CREATE TABLE chat_personas (
    conversation INTEGER PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    instructions TEXT NOT NULL,
    greeting TEXT NOT NULL,
    model TEXT NOT NULL,
    preset TEXT NOT NULL,
    scope TEXT NOT NULL,
    collection TEXT NOT NULL,
    icon TEXT NOT NULL,
    built_in TEXT NOT NULL
) STRICT;
