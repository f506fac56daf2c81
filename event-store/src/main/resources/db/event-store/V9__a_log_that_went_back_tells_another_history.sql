-- What the log is called by those who read it from its topic. A log that lost its end, as after a restore or a failover, tells another
-- history from then on: an operator says so, and whoever has read the one before begins anew.
ALTER TABLE relay_position ADD COLUMN history uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE projection_position ADD COLUMN history text NOT NULL DEFAULT '';  -- empty for the own log, and before the first event
