-- One row per entity, filled by projections alone; every figure of a board is counted from these rows when it is asked.

CREATE TABLE board_plan (
  plan_id    uuid        PRIMARY KEY,
  title      text        NOT NULL,
  plan_year  integer     NOT NULL,
  number     text        NOT NULL,  -- number and symbol, empty before issue
  issuer     text        NOT NULL,
  issued_on  date,
  parent_issued_on date,            -- day of the plan above, when the document says it
  state      text        NOT NULL,  -- DRAFT, ISSUED, IN_PROGRESS
  targets    text        NOT NULL,  -- JSON list, in the plan's order
  tasks      text        NOT NULL   -- JSON list, in the plan's order
);
CREATE INDEX board_plan_newest ON board_plan (plan_year DESC, plan_id DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_plan TO ${app_role};

CREATE TABLE board_dossier (
  dossier_id           uuid        PRIMARY KEY,
  official_code        text        NOT NULL,
  procedure_code       text        NOT NULL,
  procedure_name       text        NOT NULL,
  field                text        NOT NULL,
  channel              text        NOT NULL,
  receiving_unit       text        NOT NULL,
  resolving_agency     text        NOT NULL,
  green_lane           boolean     NOT NULL,
  paper_result         boolean     NOT NULL,
  components_digitised integer     NOT NULL,
  components_reused    integer     NOT NULL,
  electronic_result    boolean     NOT NULL,
  received_on          date        NOT NULL,  -- Asia/Ho_Chi_Minh, as all dates here
  original_due_at      timestamptz NOT NULL,
  due_at               timestamptz NOT NULL,
  due_on               date        NOT NULL,
  state                text        NOT NULL,
  paused_at            timestamptz,           -- while waiting for a supplement
  paused_on            date,
  supplement_requests  integer     NOT NULL,
  supplement_seconds   bigint      NOT NULL,
  ended_at             timestamptz,
  ended_on             date,
  resolved             boolean     NOT NULL,  -- ended with a result
  timeliness           text                   -- EARLY, ON_TIME or LATE, by date, once ended
);
CREATE INDEX board_dossier_received ON board_dossier (received_on);
CREATE INDEX board_dossier_ended ON board_dossier (ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX board_dossier_open ON board_dossier (due_at, dossier_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON board_dossier TO ${app_role};

CREATE TABLE board_feedback (
  feedback_id uuid        PRIMARY KEY,
  due_on      date,                  -- empty when timeliness does not count: an anonymous sender, or rejected
  answered_on date,
  on_time     boolean     NOT NULL   -- once answered
);
CREATE INDEX board_feedback_answered ON board_feedback (answered_on);
CREATE INDEX board_feedback_due ON board_feedback (due_on);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_feedback TO ${app_role};

-- A published version, or the day from which the procedure is out of force.
CREATE TABLE board_procedure (
  id             text    PRIMARY KEY,  -- procedure and version
  procedure_id   uuid    NOT NULL,
  version_no     integer NOT NULL,
  effective_from date    NOT NULL,
  in_force       boolean NOT NULL,
  business       boolean NOT NULL,
  online         boolean NOT NULL
);
CREATE INDEX board_procedure_in_force ON board_procedure (procedure_id, effective_from DESC, in_force, version_no DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_procedure TO ${app_role};

CREATE TABLE board_organisation (
  code text PRIMARY KEY,
  name text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_organisation TO ${app_role};
