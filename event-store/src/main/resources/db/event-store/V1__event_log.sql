-- The log of everything that was decided. Append only: the service's role may INSERT and SELECT, nothing more.

CREATE TABLE event (
  position    bigint      PRIMARY KEY,           -- 1..n without a gap, in commit order
  id          uuid        NOT NULL,
  name        text        NOT NULL,              -- stored name, for example dossier.received
  version     integer     NOT NULL,
  tags        text        NOT NULL,              -- key=value, one a line, as hashed
  metadata    bytea       NOT NULL,              -- JSON, byte for byte as written and hashed
  payload     bytea       NOT NULL,              -- JSON, byte for byte as written and hashed
  recorded_at timestamptz NOT NULL,              -- real time, not business time
  hash        bytea       NOT NULL               -- of the previous hash and all of the above
);
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_recorded_at ON event USING brin (recorded_at);

CREATE TABLE event_tag (
  tag      text   NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (tag, position)
);

-- Personal data and free text by or about people, sealed by the service. Forgetting a person deletes the row.
CREATE TABLE vault (
  ref       uuid        PRIMARY KEY,
  sealed    bytea       NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now()
);

-- How far each projection has come in each of its sources.
CREATE TABLE projection_position (
  projection text        NOT NULL,
  source     text        NOT NULL,               -- 'log', or topic/partition
  position   bigint      NOT NULL,               -- last position of the log applied
  kafka_offset bigint    NOT NULL DEFAULT -1,    -- next offset to read, for a topic partition
  moved_at   timestamptz NOT NULL DEFAULT now(),
  recorded_at timestamptz,                       -- of the last event applied: the projection's as-of
  PRIMARY KEY (projection, source)
);

-- Messages that could not be read, kept until somebody replays them.
CREATE TABLE parked_message (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  projection text        NOT NULL,
  source     text        NOT NULL,
  kafka_offset bigint    NOT NULL,
  message    bytea       NOT NULL,
  headers    text        NOT NULL,
  reason     text        NOT NULL,
  parked_at  timestamptz NOT NULL DEFAULT now(),
  replayed_at timestamptz,
  UNIQUE (projection, source, kafka_offset)
);

-- How far the relay has published.
CREATE TABLE relay_position (
  relay    text   PRIMARY KEY,
  position bigint NOT NULL
);

-- Stores a group of appends whole, or says what stands in the way and stores nothing.
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
) RETURNS TABLE (head bigint, head_hash bytea, conflict_append integer, conflict_tag text)
LANGUAGE plpgsql VOLATILE
AS $$
DECLARE
  newest bigint;
  newest_hash bytea;
  conflicts boolean := false;
BEGIN
  PERFORM pg_advisory_xact_lock(7711002026);
  SELECT e.position, e.hash INTO newest, newest_hash FROM event e ORDER BY e.position DESC LIMIT 1;
  newest := coalesce(newest, 0);

  IF cardinality(condition_appends) > 0 THEN
    FOR conflict_append, conflict_tag IN
      SELECT c.append, c.tag FROM unnest(condition_appends, condition_markers, condition_tags) AS c(append, marker, tag)
      WHERE EXISTS (SELECT FROM event_tag t WHERE t.tag = c.tag AND t.position > c.marker)
    LOOP
      conflicts := true; head := newest; head_hash := newest_hash;
      RETURN NEXT;
    END LOOP;
  END IF;
  IF general_conditions IS NOT NULL THEN
    FOR conflict_append, conflict_tag IN
      SELECT (c->>'append')::integer, '' FROM jsonb_array_elements(general_conditions::jsonb) AS c
      WHERE EXISTS (
        SELECT FROM event e
        WHERE e.position > (c->>'marker')::bigint
          AND (jsonb_array_length(c->'types') = 0 OR c->'types' ? e.name)
          AND string_to_array(e.tags, E'\n') @> ARRAY(SELECT jsonb_array_elements_text(c->'tags')))
    LOOP
      conflicts := true; head := newest; head_hash := newest_hash;
      RETURN NEXT;
    END LOOP;
  END IF;
  IF conflicts THEN RETURN; END IF;

  conflict_append := NULL; conflict_tag := NULL;
  IF newest <> expected_head THEN
    head := newest; head_hash := newest_hash; conflict_append := -1;
    RETURN NEXT;
    RETURN;
  END IF;

  INSERT INTO event (position, id, name, version, tags, metadata, payload, recorded_at, hash)
    SELECT p, i, n, v, t, m, d, recorded, h
    FROM unnest(positions, ids, names, versions, tag_lines, metadatas, payloads, hashes) AS u(p, i, n, v, t, m, d, h);
  INSERT INTO event_tag (tag, position) SELECT t, p FROM unnest(tags, tag_positions) AS u(t, p);
  IF cardinality(vault_refs) > 0 THEN
    INSERT INTO vault (ref, sealed) SELECT r, s FROM unnest(vault_refs, vault_sealed) AS u(r, s) ON CONFLICT DO NOTHING;
  END IF;
  head := positions[cardinality(positions)]; head_hash := hashes[cardinality(hashes)];
  RETURN NEXT;
END $$;

-- Takes the append lock for the rest of the transaction and tells the head: for a caller that lost the race for it.
CREATE FUNCTION lock_head() RETURNS TABLE (head bigint, head_hash bytea)
LANGUAGE plpgsql VOLATILE
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7711002026);
  SELECT e.position, e.hash INTO head, head_hash FROM event e ORDER BY e.position DESC LIMIT 1;
  head := coalesce(head, 0);
  RETURN NEXT;
END $$;

GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO ${app_role};
GRANT SELECT, INSERT ON event, event_tag TO ${app_role};
GRANT SELECT, INSERT, DELETE ON vault TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON projection_position, parked_message, relay_position TO ${app_role};
