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
