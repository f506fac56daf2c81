-- What the catalogue published, as far as this service reads it. Filled by the projection catalog-copy alone.
CREATE TABLE catalog_copy (
  id          text        PRIMARY KEY,  -- kind and what identifies the message in it
  kind        text        NOT NULL,     -- name of the record that it is read as
  content     text        NOT NULL,     -- JSON of the fields that are read
  position    bigint      NOT NULL,     -- position in the catalogue's log
  recorded_at timestamptz NOT NULL      -- when the catalogue recorded it
);
GRANT SELECT, INSERT, UPDATE, DELETE ON catalog_copy TO ${app_role};

-- Last running number given out per day; a number whose command was refused stays unused, so gaps are normal.
CREATE TABLE running_number (
  day  date   PRIMARY KEY,
  last bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON running_number TO ${app_role};
