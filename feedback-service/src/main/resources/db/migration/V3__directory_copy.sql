-- What the catalogue told of organisations, officers and working time. Filled by the projection directory-copy alone.
CREATE TABLE directory_copy (
  id          text        PRIMARY KEY,  -- kind and what identifies the message in it
  kind        text        NOT NULL,     -- declared name of the kind of message
  content     text        NOT NULL,     -- JSON of the fields that are read
  position    bigint      NOT NULL,     -- position in the catalogue's log
  recorded_at timestamptz NOT NULL      -- when the catalogue recorded it
);
GRANT SELECT, INSERT, UPDATE, DELETE ON directory_copy TO ${app_role};
