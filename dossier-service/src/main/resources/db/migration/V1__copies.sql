-- What the catalogue published of procedures, as far as this service reads it. Filled by the projection procedure-copy alone.
CREATE TABLE procedure_copy (
  id          text        PRIMARY KEY,  -- kind and what identifies the message in it
  key         text        NOT NULL,     -- what it is asked for by: the procedure, or its national code
  kind        text        NOT NULL,     -- stored name of the message
  content     text        NOT NULL,     -- JSON of the fields that are read
  position    bigint      NOT NULL,     -- position in the catalogue's log
  recorded_at timestamptz NOT NULL      -- when the catalogue recorded it
);
CREATE INDEX procedure_copy_key ON procedure_copy (key);
GRANT SELECT, INSERT, UPDATE, DELETE ON procedure_copy TO ${app_role};

-- The editions of rule sets. Filled by the projection rule-set-copy alone.
CREATE TABLE rule_set_copy (
  id          text        PRIMARY KEY,
  kind        text        NOT NULL,
  content     text        NOT NULL,
  position    bigint      NOT NULL,
  recorded_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON rule_set_copy TO ${app_role};

-- What it told of organisations, officers and working time. Filled by the projection directory-copy alone.
CREATE TABLE directory_copy (LIKE rule_set_copy INCLUDING ALL);
GRANT SELECT, INSERT, UPDATE, DELETE ON directory_copy TO ${app_role};

-- Last running number given out per receiving unit and day. Instances take blocks of numbers, so gaps are normal.
CREATE TABLE running_number (
  unit text   NOT NULL,
  day  date   NOT NULL,
  last bigint NOT NULL,
  PRIMARY KEY (unit, day)
);
GRANT SELECT, INSERT, UPDATE ON running_number TO ${app_role};
