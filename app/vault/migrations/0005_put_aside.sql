-- How often in a row loading this model ended the worker that loaded it.
ALTER TABLE models ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0 CHECK (crashes >= 0);
