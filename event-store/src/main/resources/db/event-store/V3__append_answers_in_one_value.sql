-- The same append as before with less work for the server, which one lone command waits for: an answer that is one value
-- instead of a set of rows, no cursor over conflicts that are hardly ever there, and sets spread in the select list, where
-- PostgreSQL does not write them to a store of their own first.
DROP FUNCTION append_events;

-- Stores a group of appends whole and answers NULL; or stores nothing and answers, as JSON, the newest position, its hash in
-- hexadecimal, and which condition of which append does not hold: {"head":7,"hash":"…","conflicts":[{"append":0,"tag":"k=v"}]}.
-- Without conflicts it was the head that had moved. A condition that is not about one tag has the tag ''.
--
-- The lock is a statement of its own, before anything is read: at READ COMMITTED each statement of a VOLATILE function
-- has a snapshot of its own, so what is read below is newer than the lock. In one statement with the insert it would not be.
--
-- expected_head: position that the caller's positions and hashes follow from. Conditions with one tag come as arrays
-- (append number, marker, tag); others as JSON [{"append":0,"marker":7,"tags":[],"types":[]}].
CREATE FUNCTION append_events(
  expected_head bigint,
  positions bigint[], ids uuid[], names text[], versions integer[], tag_lines text[],
  metadatas bytea[], payloads bytea[], recorded timestamptz, hashes bytea[],
  tags text[], tag_positions bigint[],
  condition_appends integer[], condition_markers bigint[], condition_tags text[],
  general_conditions text,
  vault_refs uuid[], vault_sealed bytea[]
) RETURNS text
LANGUAGE plpgsql VOLATILE
AS $$
DECLARE
  newest bigint;
  conflicts jsonb := '[]';
BEGIN
  PERFORM pg_advisory_xact_lock(7711002026);
  newest := coalesce((SELECT max(e.position) FROM event e), 0);

  IF EXISTS (SELECT FROM unnest(condition_markers, condition_tags) AS c(marker, tag)
             WHERE EXISTS (SELECT FROM event_tag t WHERE t.tag = c.tag AND t.position > c.marker)) THEN
    conflicts := (SELECT jsonb_agg(jsonb_build_object('append', c.append, 'tag', c.tag))
      FROM unnest(condition_appends, condition_markers, condition_tags) AS c(append, marker, tag)
      WHERE EXISTS (SELECT FROM event_tag t WHERE t.tag = c.tag AND t.position > c.marker));
  END IF;
  IF general_conditions IS NOT NULL THEN
    conflicts := conflicts || (SELECT coalesce(jsonb_agg(jsonb_build_object('append', c->'append', 'tag', '')), '[]')
      FROM jsonb_array_elements(general_conditions::jsonb) AS c
      WHERE EXISTS (
        SELECT FROM event e
        WHERE e.position > (c->>'marker')::bigint
          AND (jsonb_array_length(c->'types') = 0 OR c->'types' ? e.name)
          AND string_to_array(e.tags, E'\n') @> ARRAY(SELECT jsonb_array_elements_text(c->'tags'))));
  END IF;
  IF newest <> expected_head OR conflicts <> '[]' THEN
    RETURN jsonb_build_object('head', newest, 'conflicts', conflicts,
      'hash', (SELECT encode(e.hash, 'hex') FROM event e WHERE e.position = newest));
  END IF;

  INSERT INTO event (position, id, name, version, tags, metadata, payload, recorded_at, hash)
    SELECT unnest(positions), unnest(ids), unnest(names), unnest(versions), unnest(tag_lines), unnest(metadatas),
      unnest(payloads), recorded, unnest(hashes);
  INSERT INTO event_tag (tag, position) SELECT unnest(append_events.tags), unnest(tag_positions);
  IF cardinality(vault_refs) > 0 THEN
    INSERT INTO vault (ref, sealed) SELECT unnest(vault_refs), unnest(vault_sealed) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
