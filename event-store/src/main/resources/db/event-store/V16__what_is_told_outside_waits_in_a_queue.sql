-- What is told to somebody outside: a message for each event and target, under the event's identifier. It holds no word of what is said.
CREATE TABLE outbound_message (
  target        text        NOT NULL,
  id            uuid        NOT NULL,            -- of the event
  position      bigint      NOT NULL,            -- of the event: the order
  event         text        NOT NULL,            -- stored name
  entity        text        NOT NULL,            -- whose messages go out in order
  state         text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'NOT_SENT', 'DEAD')),
  tries         integer     NOT NULL DEFAULT 0,
  reason        text        NOT NULL DEFAULT '',
  queued_at     timestamptz NOT NULL DEFAULT now(),
  next_try      timestamptz NOT NULL DEFAULT to_timestamp(0),
  claimed_until timestamptz,                     -- while an instance delivers it
  ended_at      timestamptz,
  PRIMARY KEY (target, id)
);
CREATE INDEX outbound_message_open ON outbound_message (target, entity, position) WHERE state IN ('WAITING', 'DEAD');
CREATE INDEX outbound_message_next ON outbound_message (target, position) WHERE state = 'WAITING';
CREATE INDEX outbound_message_state ON outbound_message (target, state, position);
CREATE INDEX outbound_message_ended ON outbound_message (target, ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE outbound_target (
  target       text        PRIMARY KEY,
  paused_by    text        NOT NULL DEFAULT '',  -- empty while it is not paused
  failures     integer     NOT NULL DEFAULT 0,   -- in a row
  closed_until timestamptz,                      -- nobody tries it before
  problem      text        NOT NULL DEFAULT ''
);
GRANT SELECT, INSERT, UPDATE, DELETE ON outbound_message TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON outbound_target TO ${app_role};
