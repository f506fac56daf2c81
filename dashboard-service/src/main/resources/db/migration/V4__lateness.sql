-- Each time that something became overdue on a unit's desk: once for each due date of an item. Filled by the projection notice alone.
CREATE TABLE notice_late (
  id        text        PRIMARY KEY,  -- item and due date
  item_id   uuid        NOT NULL,
  item_kind text        NOT NULL,
  unit      text        NOT NULL,     -- that had it on the desk then
  since     timestamptz NOT NULL,
  due_at    timestamptz NOT NULL
);
CREATE INDEX notice_late_of_unit ON notice_late (unit, since);
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_late TO ${app_role};
