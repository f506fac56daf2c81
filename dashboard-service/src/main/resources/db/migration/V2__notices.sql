-- What goes on and who has it on the desk; a row ends with its item.
CREATE TABLE notice_item (
  item_id uuid    PRIMARY KEY,
  kind    text    NOT NULL,  -- DOSSIER, FEEDBACK
  code    text    NOT NULL,
  name    text    NOT NULL,
  unit    text    NOT NULL,  -- that handles it
  handler text    NOT NULL,  -- role of whoever does there
  agency  text    NOT NULL,
  desk    text,              -- what there is to do; empty: nothing
  due_at  timestamptz,
  promised_at timestamptz,    -- anew, beyond the due date
  waits   boolean NOT NULL,
  told    smallint           -- of this due date, from DUE_SOON 0 to OVERDUE_TO_OFFICE 4
);
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_item TO ${app_role};

-- The newest notice of an item in each place (desk, due date, head, office), open or done.
CREATE TABLE notice (
  id        text        PRIMARY KEY,  -- item and place
  notice_id uuid        NOT NULL,     -- from the message that it began with: the same after a rebuild
  item_id   uuid        NOT NULL,
  item_kind text        NOT NULL,
  code      text        NOT NULL,
  name      text        NOT NULL,
  kind      text        NOT NULL,
  severity  smallint    NOT NULL,     -- NEW 0, DUE_SOON 1, DUE_TODAY 2, OVERDUE 3
  unit      text        NOT NULL,     -- that it is for
  addressee text        NOT NULL,     -- role there that it is for
  since     timestamptz NOT NULL,
  due_at    timestamptz,
  done_at   timestamptz
);
CREATE INDEX notice_of_unit ON notice (unit, addressee, severity DESC, since DESC) WHERE done_at IS NULL;
CREATE UNIQUE INDEX notice_by_id ON notice (notice_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON notice TO ${app_role};

-- Who has read what: of no projection, so that a rebuild leaves it alone.
CREATE TABLE notice_read (
  officer   text        NOT NULL,
  notice_id uuid        NOT NULL,
  read_at   timestamptz NOT NULL,
  PRIMARY KEY (officer, notice_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_read TO ${app_role};
