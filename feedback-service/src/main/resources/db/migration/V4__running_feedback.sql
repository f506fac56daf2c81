-- Limits that are still to be met, and what officers were told of them. Filled by the projection running-feedback alone.
CREATE TABLE running_feedback (
  id     uuid        PRIMARY KEY,
  due_at timestamptz,          -- of the answer, then of its publication; empty when anonymous
  told   smallint              -- 0 due soon, 1 due today, 2 overdue, 3 told to the head, 4 told to the office
);
CREATE INDEX running_feedback_due ON running_feedback (due_at) WHERE due_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON running_feedback TO ${app_role};
