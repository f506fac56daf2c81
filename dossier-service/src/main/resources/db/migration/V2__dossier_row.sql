-- One dossier in lists. Filled by the projection dossier-list alone; holds no personal data.
CREATE TABLE dossier_row (
  id                  uuid        PRIMARY KEY,
  official_code       text,                 -- from the receipt on, like all that may be null below
  state               text        NOT NULL,
  procedure_code      text        NOT NULL,
  procedure_name      text        NOT NULL,
  field               text,
  channel             text        NOT NULL,
  receiving_unit      text        NOT NULL,
  resolving_agency    text,
  handling_unit       text,
  green_lane          boolean     NOT NULL,
  business_related    boolean     NOT NULL,
  submitted_at        timestamptz,
  received_at         timestamptz,
  begun_at            timestamptz NOT NULL, -- received, or submitted and not received yet
  due_at              timestamptz,
  due_order           timestamptz NOT NULL, -- due_at, or far beyond it while there is none
  late_when_stopped   boolean     NOT NULL,
  ended_at            timestamptz,
  timeliness          text,
  supplement_requests integer     NOT NULL,
  corrected           boolean     NOT NULL,
  search              text        NOT NULL  -- code and procedure, lower case without diacritics
);
CREATE INDEX dossier_row_begun ON dossier_row (begun_at DESC, id DESC);
-- Officers' work lists ask for what still runs, soonest due first.
CREATE INDEX dossier_row_running ON dossier_row (due_order, id) WHERE state IN ('RECEIVED', 'IN_PROCESS');
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_row TO ${app_role};
