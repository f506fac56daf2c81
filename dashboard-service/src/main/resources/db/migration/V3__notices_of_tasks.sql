-- Tasks of plans are items too: which plan the console opens, and what was told of each of a task's due days.
ALTER TABLE notice_item ADD COLUMN plan_id uuid;
ALTER TABLE notice_item ADD COLUMN told_by_day text;  -- lines of day and level, oldest first; empty for others
ALTER TABLE notice ADD COLUMN plan_id uuid;
