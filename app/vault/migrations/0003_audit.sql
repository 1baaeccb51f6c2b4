-- The record of what happened, without content; see docs/security.md.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    boot TEXT NOT NULL,
    uptime INTEGER NOT NULL,
    user TEXT NOT NULL,
    event TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    chain BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_event ON audit (event, seq);

-- Where the record ends, and the key for what comes next; one row. The keys of the records after
-- ``key_seq`` come from this home's master key, which ``key_check`` tells from those of homes
-- that the vault was restored from. ``beside_seq`` is the checkpoint that is known to lie in the
-- file beside the vault.
CREATE TABLE audit_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    time INTEGER NOT NULL,
    boot TEXT NOT NULL,
    uptime INTEGER NOT NULL,
    chain BLOB NOT NULL,
    key BLOB NOT NULL,
    key_seq INTEGER NOT NULL,
    key_check BLOB NOT NULL,
    signing_key BLOB NOT NULL,
    policy TEXT NOT NULL DEFAULT '',
    signed_seq INTEGER NOT NULL DEFAULT 0,
    signed_time INTEGER NOT NULL DEFAULT 0,
    beside_seq INTEGER NOT NULL DEFAULT 0,
    verified_time INTEGER NOT NULL DEFAULT 0,
    verified_seq INTEGER NOT NULL DEFAULT 0,
    findings TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE audit_checkpoints (
    seq INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    chain BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
