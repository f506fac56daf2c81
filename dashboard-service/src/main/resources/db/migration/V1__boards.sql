-- One row per entity, filled by projections alone; days are of Asia/Ho_Chi_Minh. Nothing is filled here: projections read
-- the topics from their beginning.

CREATE TABLE board_plan (
  plan_id          uuid    PRIMARY KEY,
  title            text    NOT NULL,
  plan_year        integer NOT NULL,
  number           text    NOT NULL,  -- number and symbol, empty before issue
  issuer           text    NOT NULL,
  organisation     text    NOT NULL,  -- code: whose work the board counts
  issued_on        date,
  parent_issued_on date,              -- day of the plan above, when the document says it
  state            text    NOT NULL,  -- DRAFT, ISSUED, DISCARDED
  targets          text    NOT NULL   -- JSON list, in the plan's order
);
CREATE INDEX board_plan_newest ON board_plan (plan_year DESC, plan_id DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_plan TO ${app_role};

CREATE TABLE board_task (
  task_id    uuid    PRIMARY KEY,
  plan_id    uuid    NOT NULL,
  position   integer NOT NULL,
  label      text    NOT NULL,
  content    text    NOT NULL,
  lead_units text    NOT NULL,  -- JSON list of names
  schedule   text    NOT NULL,  -- the plan's own words
  state      text    NOT NULL,  -- NOT_STARTED, IN_PROGRESS, COMPLETED
  percent    integer NOT NULL,
  continuous boolean NOT NULL,
  starts_on  date,
  due_on     date,              -- next day on which something of it is due
  corrected  boolean NOT NULL
);
CREATE INDEX board_task_of_plan ON board_task (plan_id, position);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_task TO ${app_role};

-- What only a receipt gives is empty before it.
CREATE TABLE board_dossier (
  dossier_id           uuid    PRIMARY KEY,
  official_code        text,
  procedure_code       text    NOT NULL,
  procedure_name       text    NOT NULL,
  field                text,
  channel              text    NOT NULL,
  receiving_unit       text    NOT NULL,
  resolving_agency     text,
  green_lane           boolean NOT NULL,
  paper_result         boolean NOT NULL,
  components_digitised integer NOT NULL,
  components_reused    integer NOT NULL,
  electronic_result    boolean NOT NULL,
  received_on          date,
  original_due_at      timestamptz,
  due_at               timestamptz,
  due_on               date,
  state                text    NOT NULL,
  pauses               text    NOT NULL,  -- every wait for a supplement, begin and end
  paused_on            date,              -- while waiting
  ended_at             timestamptz,
  ended_on             date,
  resolved             boolean NOT NULL,  -- ended with a result
  timeliness           text,              -- EARLY, ON_TIME or LATE, by date; empty without a result
  corrected            boolean NOT NULL,
  index_late_after     timestamptz        -- by rule 2.1 of index 766 in the year of receipt; empty: never, as it stands
);
CREATE INDEX board_dossier_late_by_index ON board_dossier (index_late_after, received_on) WHERE ended_at IS NULL;
CREATE INDEX board_dossier_open_of_agency ON board_dossier (resolving_agency, due_at, dossier_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON board_dossier TO ${app_role};

-- What boards count of dossiers, kept per agency and day: a board costs the same whatever the number of dossiers.
CREATE TABLE board_dossier_day (
  agency                  text   NOT NULL,  -- that resolves them; the receiving unit of those refused before receipt
  day                     date   NOT NULL,
  received                bigint NOT NULL,  -- received on the day; of these:
  received_online         bigint NOT NULL,
  received_with_reuse     bigint NOT NULL,
  received_corrected      bigint NOT NULL,
  received_ended_in_year  bigint NOT NULL,  -- ended in the year of receipt
  carried_late_by_index   bigint NOT NULL,  -- ended in a later year, late by rule 2.1 as the year of receipt ended
  refused_before_receipt  bigint NOT NULL,
  ended                   bigint NOT NULL,  -- ended on the day; of these:
  ended_late_by_index     bigint NOT NULL,
  resolved                bigint NOT NULL,  -- with a result; of these:
  resolved_late           bigint NOT NULL,
  resolved_digitised      bigint NOT NULL,
  running                 bigint NOT NULL,  -- open, due on the day, the clock runs
  waiting                 bigint NOT NULL,  -- open, due on the day, waiting for a supplement; of these:
  waiting_late            bigint NOT NULL,  -- the day was over when the supplement was asked for
  PRIMARY KEY (agency, day)
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_dossier_day TO ${app_role};

CREATE TABLE board_feedback (
  feedback_id    uuid    PRIMARY KEY,
  handler        text    NOT NULL,
  due_on         date,              -- empty when timeliness does not count: an anonymous sender
  stands_since   date    NOT NULL,  -- since when handler and due day are these
  formerly       text,              -- those of before, a JSON list
  handled_on     date,              -- answered or rejected
  in_time        boolean NOT NULL,  -- once handled
  publish_due_on date,
  published_on   date,
  corrected      boolean NOT NULL
);
CREATE INDEX board_feedback_handled ON board_feedback (handled_on);
CREATE INDEX board_feedback_due ON board_feedback (due_on);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_feedback TO ${app_role};

-- A published version, or the day from which the procedure is out of force.
CREATE TABLE board_procedure (
  id               text    PRIMARY KEY,  -- procedure and version
  procedure_id     uuid    NOT NULL,
  version_no       integer NOT NULL,
  effective_from   date    NOT NULL,
  in_force         boolean NOT NULL,
  resolving_agency text,
  business         boolean NOT NULL,
  online           boolean NOT NULL
);
CREATE INDEX board_procedure_in_force ON board_procedure (procedure_id, effective_from DESC, in_force, version_no DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_procedure TO ${app_role};

-- The directory as the catalogue publishes it, a message per row.
CREATE TABLE directory_copy (
  id          text        PRIMARY KEY,
  kind        text        NOT NULL,
  content     text        NOT NULL,
  position    bigint      NOT NULL,
  recorded_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON directory_copy TO ${app_role};
