-- SHA-256 of this model's own chat template, if it failed when the model was last loaded; else empty.
ALTER TABLE models ADD COLUMN failed_template TEXT NOT NULL DEFAULT '';
