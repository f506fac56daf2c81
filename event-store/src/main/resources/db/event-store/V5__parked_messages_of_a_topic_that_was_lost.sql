-- In a topic that was lost and filled again, offsets begin anew: an offset does not tell a message apart, and gives no order
-- across topics. What is the same in every byte at the same offset is the same message; the order is that of parking.
ALTER TABLE parked_message DROP CONSTRAINT parked_message_projection_source_kafka_offset_key;
CREATE UNIQUE INDEX parked_message_once
  ON parked_message (projection, source, kafka_offset, sha256(message), md5(headers));

-- What waits was not parked in its order; until now all of it was of one topic, or its order was not known.
WITH waiting AS (DELETE FROM parked_message WHERE replayed_at IS NULL RETURNING *)
INSERT INTO parked_message (projection, source, kafka_offset, message, headers, reason, parked_at, entity, position)
SELECT projection, source, kafka_offset, message, headers, reason, parked_at, entity, position FROM waiting
ORDER BY kafka_offset;
