-- Facts: beside each row as it stands, the rows that it was before, each with the stretch of time in which it held. Times are
-- business time. Rows of the past are added and never changed. Nothing is filled here: the projections have a new version.

ALTER TABLE board_plan ADD COLUMN since_at timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE board_task ADD COLUMN since_at timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE board_feedback ADD COLUMN since_at timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE board_procedure ADD COLUMN since_at timestamptz NOT NULL DEFAULT 'epoch';

CREATE TABLE board_plan_past (LIKE board_plan, until_at timestamptz NOT NULL, PRIMARY KEY (plan_id, since_at));
GRANT SELECT, INSERT, UPDATE, DELETE ON board_plan_past TO ${app_role};

CREATE TABLE board_task_past (LIKE board_task, until_at timestamptz NOT NULL, PRIMARY KEY (task_id, since_at));
CREATE INDEX board_task_past_of_plan ON board_task_past (plan_id, since_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_task_past TO ${app_role};

CREATE TABLE board_feedback_past (LIKE board_feedback, until_at timestamptz NOT NULL, PRIMARY KEY (feedback_id, since_at));
CREATE INDEX board_feedback_past_handled ON board_feedback_past (handled_on);
CREATE INDEX board_feedback_past_due ON board_feedback_past (due_on);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_feedback_past TO ${app_role};

CREATE TABLE board_procedure_past (LIKE board_procedure, until_at timestamptz NOT NULL, PRIMARY KEY (id, since_at));
GRANT SELECT, INSERT, UPDATE, DELETE ON board_procedure_past TO ${app_role};

ALTER TABLE board_dossier ADD COLUMN since_at timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE board_dossier ADD COLUMN handling_unit text;  -- the division that handles it, when the transfer named one
ALTER TABLE board_dossier ADD COLUMN ended_late_by_index boolean NOT NULL DEFAULT false;  -- once it has ended
CREATE INDEX board_dossier_received ON board_dossier (resolving_agency, received_on) WHERE received_on IS NOT NULL;
CREATE INDEX board_dossier_ended ON board_dossier (resolving_agency, ended_on) WHERE received_on IS NOT NULL AND ended_on IS NOT NULL;
CREATE INDEX board_dossier_refused ON board_dossier (receiving_unit, ended_on) WHERE received_on IS NULL AND ended_on IS NOT NULL;

-- What never changes of a dossier (its names and codes in words) stands in its row alone.
CREATE TABLE board_dossier_past (
  dossier_id           uuid        NOT NULL,
  since_at             timestamptz NOT NULL,
  until_at             timestamptz NOT NULL,
  due_at               timestamptz,
  ended_at             timestamptz,
  index_late_after     timestamptz,
  received_on          date,
  due_on               date,
  paused_on            date,
  ended_on             date,
  components_digitised integer     NOT NULL,
  components_reused    integer     NOT NULL,
  green_lane           boolean     NOT NULL,
  paper_result         boolean     NOT NULL,
  electronic_result    boolean     NOT NULL,
  resolved             boolean     NOT NULL,
  corrected            boolean     NOT NULL,
  ended_late_by_index  boolean     NOT NULL,
  procedure_code       text        NOT NULL,
  field                text,
  channel              text        NOT NULL,
  receiving_unit       text        NOT NULL,
  resolving_agency     text,
  handling_unit        text,
  state                text        NOT NULL,
  timeliness           text,
  PRIMARY KEY (dossier_id, since_at)
);
CREATE INDEX board_dossier_past_received ON board_dossier_past (resolving_agency, received_on, until_at, since_at) WHERE received_on IS NOT NULL;
CREATE INDEX board_dossier_past_ended ON board_dossier_past (resolving_agency, ended_on) WHERE received_on IS NOT NULL AND ended_on IS NOT NULL;
CREATE INDEX board_dossier_past_refused ON board_dossier_past (receiving_unit, ended_on) WHERE received_on IS NULL AND ended_on IS NOT NULL;
-- Most stretches are short, so those that hold at an instant began not long before it; the long ones have an index of their own.
CREATE INDEX board_dossier_past_open ON board_dossier_past (resolving_agency, since_at, until_at) WHERE received_on IS NOT NULL AND ended_at IS NULL;
CREATE INDEX board_dossier_past_open_long ON board_dossier_past (resolving_agency, until_at, since_at)
  WHERE received_on IS NOT NULL AND ended_at IS NULL AND until_at - since_at >= interval '90 days';
GRANT SELECT, INSERT, UPDATE, DELETE ON board_dossier_past TO ${app_role};
