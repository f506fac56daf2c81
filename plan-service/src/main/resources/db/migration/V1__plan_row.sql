-- The list of plans. Filled by the projection plan-list alone.
CREATE TABLE plan_row (
  id              uuid        PRIMARY KEY,
  title           text        NOT NULL,
  plan_year       integer     NOT NULL,
  number          text,                      -- null before issue
  issuer          text,                      -- null when the document names none
  state           text        NOT NULL,
  tasks           integer     NOT NULL,
  tasks_completed integer     NOT NULL,
  drafted_at      timestamptz NOT NULL
);
CREATE INDEX plan_row_newest ON plan_row (drafted_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON plan_row TO ${app_role};
