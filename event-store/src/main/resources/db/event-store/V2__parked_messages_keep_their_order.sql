-- What belongs to an entity with a parked message is parked behind it, so that its messages are applied in their order.

ALTER TABLE parked_message
  ADD COLUMN entity text NOT NULL DEFAULT '',    -- key of the record; empty when it has none
  ADD COLUMN position bigint NOT NULL DEFAULT 0; -- place in the publisher's log; 0 when it cannot be read

CREATE INDEX parked_message_waiting ON parked_message (projection, source, entity) WHERE replayed_at IS NULL;
