-- Until now an event said that somebody was erased, and their rows left the vault afterwards, each by a statement of its own: whoever
-- was interrupted in between left rows behind. From now on both are one transaction. The names of events that erase end in "-erased",
-- and each of their references stands in their payload.
DELETE FROM vault WHERE ref::text IN (
  SELECT erased #>> '{}'
  FROM event e, jsonb_path_query(convert_from(e.payload, 'UTF8')::jsonb, '$.** ? (@.type() == "string")') AS erased
  WHERE e.name LIKE '%-erased');
