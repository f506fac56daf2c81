-- What other services' logs were, an hour after the other, as their topics told it: a witness that whoever owns such a log does not reach.
-- The service's role adds to it and changes nothing. One row for each hour in which events came: at most 8,784 a year and topic.
CREATE TABLE checkpoint (
  topic    text        NOT NULL,
  history  text        NOT NULL,           -- what the publisher called the history that it is of
  hour     timestamptz NOT NULL,           -- in which it came here
  position bigint      NOT NULL,
  hash     bytea       NOT NULL,           -- of the event at that position, in the chain of its log
  PRIMARY KEY (topic, history, hour)
);
GRANT SELECT, INSERT ON checkpoint TO ${app_role};
