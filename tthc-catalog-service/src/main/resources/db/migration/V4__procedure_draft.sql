-- What is being drafted, one row for each procedure. Filled by the projection procedure-drafts alone.
CREATE TABLE procedure_draft (
  procedure_id uuid        PRIMARY KEY,
  owner        text        NOT NULL,  -- organisation code
  code         text        NOT NULL,
  name         text        NOT NULL,  -- as written last
  standing     text        NOT NULL,  -- number and name of each version that stands, a line each
  search_text  text        NOT NULL,  -- code and name without diacritics, lower case
  content      boolean     NOT NULL,  -- the next version is being drafted
  workflow     boolean     NOT NULL,  -- the next internal workflow is being drafted
  changed_at   timestamptz NOT NULL
);
CREATE INDEX procedure_draft_code ON procedure_draft (code) WHERE content OR workflow;
GRANT SELECT, INSERT, UPDATE, DELETE ON procedure_draft TO ${app_role};
