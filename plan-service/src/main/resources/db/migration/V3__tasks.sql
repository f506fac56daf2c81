-- The tasks of plans. Filled by the projection task-list alone. How many are done is counted here, not kept with the plan.
ALTER TABLE plan_row DROP COLUMN tasks_completed;
CREATE TABLE task_row (
  id          uuid    PRIMARY KEY,
  plan_id     uuid    NOT NULL,
  position    integer NOT NULL,          -- place in the plan, from 1
  version     bigint  NOT NULL,          -- position of its last event in the log
  ref         text    NOT NULL,
  label       text    NOT NULL,
  group_label text    NOT NULL,
  content     text    NOT NULL,
  lead_units  text    NOT NULL,          -- names, one a line
  timing      text    NOT NULL,          -- the plan's own words
  state       text    NOT NULL,
  percent     integer NOT NULL,
  due_on      date,                      -- null while nothing is due
  corrected   boolean NOT NULL
);
CREATE INDEX task_row_in_order ON task_row (plan_id, position);
GRANT SELECT, INSERT, UPDATE, DELETE ON task_row TO ${app_role};

CREATE TABLE occurrence_row (
  id           uuid    PRIMARY KEY,
  task_id      uuid    NOT NULL,
  position     integer NOT NULL,         -- place among the occurrences of its task, from 1
  from_day     date,                     -- null for a firing of a trigger
  to_day       date,                     -- null for a firing of a trigger
  triggered_on date,                     -- null for a period
  reference    text,                     -- null when none was named
  due_on       date,                     -- null when the plan sets no day
  state        text    NOT NULL,
  percent      integer NOT NULL,
  last_report  uuid,                     -- null before the first
  completed_on date                      -- null while it is open
);
CREATE INDEX occurrence_row_of_task ON occurrence_row (task_id, position);
GRANT SELECT, INSERT, UPDATE, DELETE ON occurrence_row TO ${app_role};
