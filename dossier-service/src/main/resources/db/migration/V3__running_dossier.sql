-- Due dates that are still to be met, and what officers were told of them. Filled by the projection running-dossier alone.
CREATE TABLE running_dossier (
  id     uuid        PRIMARY KEY,
  due_at timestamptz NOT NULL,
  runs   boolean     NOT NULL,
  told   smallint              -- 0 due soon, 1 due today, 2 overdue, 3 told to the head, 4 told to the office
);
CREATE INDEX running_dossier_due ON running_dossier (due_at) WHERE runs;
GRANT SELECT, INSERT, UPDATE, DELETE ON running_dossier TO ${app_role};
