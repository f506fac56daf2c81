-- What Kafka calls the topic that the relay has filled. A topic of another identifier was made anew, by whomever: it holds none
-- of what was published before, so the whole log goes there.
ALTER TABLE relay_position ADD COLUMN topic_id text NOT NULL DEFAULT '';
