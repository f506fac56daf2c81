-- One dossier in lists. Filled by the projection dossier-list alone; holds no personal data.
CREATE TABLE dossier_row (
  id                  uuid        PRIMARY KEY,
  official_code       text        NOT NULL,
  state               text        NOT NULL,
  procedure_code      text        NOT NULL,
  procedure_name      text        NOT NULL,
  field               text        NOT NULL,
  channel             text        NOT NULL,
  receiving_unit      text        NOT NULL,
  resolving_agency    text        NOT NULL,
  green_lane          boolean     NOT NULL,
  business_related    boolean     NOT NULL,
  received_at         timestamptz NOT NULL,
  due_at              timestamptz NOT NULL,
  ended_at            timestamptz,
  timeliness          text,
  supplement_requests integer     NOT NULL,
  search              text        NOT NULL  -- code and procedure, lower case without diacritics
);
CREATE INDEX dossier_row_received ON dossier_row (received_at DESC, id DESC);
-- Officers' work lists ask for what still runs, soonest due first.
CREATE INDEX dossier_row_running ON dossier_row (due_at, id) WHERE state IN ('RECEIVED', 'IN_PROCESS');
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_row TO ${app_role};
