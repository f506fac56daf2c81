-- Due days of tasks of issued plans, and what units were told of them. Filled by the projection running-task alone.
CREATE TABLE running_task (
  id        uuid    PRIMARY KEY,
  plan_id   uuid    NOT NULL,
  completed boolean NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON running_task TO ${app_role};

CREATE TABLE running_task_part (
  id        uuid    PRIMARY KEY,  -- of the occurrence, or of the task when the whole of it is due
  task_id   uuid    NOT NULL,
  due_on    date    NOT NULL,
  completed boolean NOT NULL,
  told      smallint              -- 0 due soon, 1 due today, 2 overdue, 3 told to the head, 4 told to the office
);
CREATE INDEX running_task_part_due ON running_task_part (due_on) WHERE NOT completed;
GRANT SELECT, INSERT, UPDATE, DELETE ON running_task_part TO ${app_role};
