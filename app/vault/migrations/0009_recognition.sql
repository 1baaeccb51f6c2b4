-- In which languages pictures of text are read, and where the words that were read stand.
-- Tesseract's names with blanks between them; empty: as the site reads them.
ALTER TABLE collections ADD COLUMN ocr_languages TEXT NOT NULL DEFAULT '';
-- In which the document's pictures were read, joined with a plus; empty: it had none to read.
ALTER TABLE documents ADD COLUMN recognised TEXT NOT NULL DEFAULT '';
-- The recognised words' places on the page, packed (domain.placed_words); empty: none.
ALTER TABLE pages ADD COLUMN words BLOB NOT NULL DEFAULT x'';
