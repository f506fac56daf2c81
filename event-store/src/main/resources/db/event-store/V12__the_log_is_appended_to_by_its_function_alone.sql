-- The service's role may no longer write the tables of the log. It calls the function, which runs with the rights of their owner,
-- looks for tables in this schema alone, and stores behind the newest event, found by the tags that each event carries: whatever
-- positions and tags its caller names. A service that was taken over can so append to the end of its log, and nothing else.
--
-- The arguments are those of before, for while a release takes the place of another both call it. positions, tags and tag_positions
-- say what follows from the others, and are not looked at any more: the next form of the function needs none of them.
CREATE OR REPLACE FUNCTION record_events(
  expected_head bigint, expected_hash bytea,
  positions bigint[], ids uuid[], names text[], versions integer[], tag_lines text[],
  metadatas bytea[], payloads bytea[], recorded timestamptz, hashes bytea[],
  tags text[], tag_positions bigint[],
  condition_appends integer[], condition_markers bigint[], condition_tags text[],
  general_conditions text,
  vault_refs uuid[], vault_sealed bytea[], vault_keys bytea[], vault_erased uuid[]
) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
  newest bigint;
  newest_hash bytea;
  conflicts jsonb := '[]';
BEGIN
  PERFORM pg_advisory_xact_lock(7711002026);
  SELECT e.position, e.hash INTO newest, newest_hash FROM event e ORDER BY e.position DESC LIMIT 1;
  newest := coalesce(newest, 0);

  IF EXISTS (SELECT FROM unnest(condition_markers, condition_tags) AS c(marker, tag)
             WHERE c.marker > newest
                OR EXISTS (SELECT FROM event_tag t WHERE t.tag = c.tag AND t.position > c.marker)) THEN
    conflicts := (SELECT jsonb_agg(jsonb_build_object('append', c.append, 'tag', c.tag))
      FROM unnest(condition_appends, condition_markers, condition_tags) AS c(append, marker, tag)
      WHERE c.marker > newest
         OR EXISTS (SELECT FROM event_tag t WHERE t.tag = c.tag AND t.position > c.marker));
  END IF;
  IF general_conditions IS NOT NULL THEN
    conflicts := conflicts || (SELECT coalesce(jsonb_agg(jsonb_build_object('append', c->'append', 'tag', '')), '[]')
      FROM jsonb_array_elements(general_conditions::jsonb) AS c
      WHERE (c->>'marker')::bigint > newest OR EXISTS (
        SELECT FROM event e
        WHERE e.position > (c->>'marker')::bigint
          AND (jsonb_array_length(c->'types') = 0 OR c->'types' ? e.name)
          AND string_to_array(e.tags, E'\n') @> ARRAY(SELECT jsonb_array_elements_text(c->'tags'))));
  END IF;
  -- NULL equals nothing: whoever says no head has none that holds.
  IF newest IS DISTINCT FROM expected_head OR newest_hash <> expected_hash OR conflicts <> '[]' THEN
    RETURN jsonb_build_object('head', newest, 'conflicts', conflicts, 'hash', encode(newest_hash, 'hex'));
  END IF;

  INSERT INTO event (position, id, name, version, tags, metadata, payload, recorded_at, hash)
    SELECT generate_series(newest + 1, newest + cardinality(ids)), unnest(ids), unnest(names), unnest(versions),
      unnest(tag_lines), unnest(metadatas), unnest(payloads), recorded, unnest(hashes);
  INSERT INTO event_tag (tag, position)
    SELECT tag, newest + e.n FROM unnest(tag_lines) WITH ORDINALITY AS e(lines, n), string_to_table(e.lines, E'\n') AS tag;
  IF cardinality(vault_refs) > 0 THEN
    -- A reference that is in use fails the append: what came under it first stays, and what comes now is not dropped without a word.
    INSERT INTO vault (ref, sealed) SELECT unnest(vault_refs), unnest(vault_sealed);
    INSERT INTO vault_key (ref, wrapped) SELECT unnest(vault_refs), unnest(vault_keys);
  END IF;
  IF cardinality(vault_erased) > 0 THEN
    DELETE FROM vault_key WHERE ref = ANY (vault_erased);
    DELETE FROM vault WHERE ref = ANY (vault_erased);
  END IF;
  RETURN NULL;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ${flyway:defaultSchema} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_events, lock_head TO ${app_role};
REVOKE INSERT ON event, event_tag FROM ${app_role};

-- The forms of before ran with their callers' rights, and knew no keys of the vault's rows: they could append no more.
DROP FUNCTION append_events;
DROP FUNCTION store_events;
