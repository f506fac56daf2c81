-- Counts how often the whole log was asked to be published again: what Kafka knows of an earlier round says nothing then.
ALTER TABLE relay_position ADD COLUMN round integer NOT NULL DEFAULT 0;
