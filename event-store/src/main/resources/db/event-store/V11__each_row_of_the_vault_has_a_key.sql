-- What lies in the vault is sealed under a key of its own, and that key is wrapped by the service's. The keys are a table of their own:
-- it alone brings anything back, so it is backed up apart from the rest and kept for a short time only.

DO $$
BEGIN
  IF EXISTS (SELECT FROM vault) THEN
    RAISE EXCEPTION 'the vault holds rows of an earlier release, which this one does not read: begin with an empty database';
  END IF;
END $$;

CREATE TABLE vault_key (
  ref     uuid  PRIMARY KEY,                     -- as in vault
  wrapped bytea NOT NULL                         -- four bytes that name the service's key, then the row's key under it
);

-- What secrets for others (to track a dossier by) are derived from: made once, wrapped like a row's key. It tells nothing of anybody
-- and is backed up with the log.
CREATE TABLE vault_secret (
  name    text  PRIMARY KEY,
  wrapped bytea NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON vault_key TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON vault_secret TO ${app_role};

-- A new form of the append has a name of its own: while a release takes the place of another, both are at work. The form before,
-- store_events, goes with the next release.

-- Stores a group of appends whole and answers NULL; or stores nothing and answers, as JSON, the newest position, its hash in
-- hexadecimal, and which condition of which append does not hold: {"head":7,"hash":"…","conflicts":[{"append":0,"tag":"k=v"}]}.
-- Without conflicts it was the head that had moved, or that is another event. A condition that is not about one tag has the tag ''.
--
-- The lock is a statement of its own, before anything is read: at READ COMMITTED each statement of a VOLATILE function
-- has a snapshot of its own, so what is read below is newer than the lock. In one statement with the insert it would not be.
--
-- expected_head, expected_hash: the event that the caller's positions and hashes follow from. Conditions with one tag come as
-- arrays (append number, marker, tag); others as JSON [{"append":0,"marker":7,"tags":[],"types":[]}]. A marker beyond the newest
-- event is a conflict: it is of a log that had more than this one, and what has come instead was not read.
CREATE FUNCTION record_events(
  expected_head bigint, expected_hash bytea,
  positions bigint[], ids uuid[], names text[], versions integer[], tag_lines text[],
  metadatas bytea[], payloads bytea[], recorded timestamptz, hashes bytea[],
  tags text[], tag_positions bigint[],
  condition_appends integer[], condition_markers bigint[], condition_tags text[],
  general_conditions text,
  vault_refs uuid[], vault_sealed bytea[], vault_keys bytea[], vault_erased uuid[]
) RETURNS text
LANGUAGE plpgsql VOLATILE
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
  IF newest <> expected_head OR newest_hash <> expected_hash OR conflicts <> '[]' THEN
    RETURN jsonb_build_object('head', newest, 'conflicts', conflicts, 'hash', encode(newest_hash, 'hex'));
  END IF;

  INSERT INTO event (position, id, name, version, tags, metadata, payload, recorded_at, hash)
    SELECT unnest(positions), unnest(ids), unnest(names), unnest(versions), unnest(tag_lines), unnest(metadatas),
      unnest(payloads), recorded, unnest(hashes);
  INSERT INTO event_tag (tag, position) SELECT unnest(record_events.tags), unnest(tag_positions);
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
