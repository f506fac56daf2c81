-- The board of a plan counts what the plan's organisation, and those below it, answer for.

ALTER TABLE board_plan ADD COLUMN organisation text;  -- code; empty for plans of before: they count everything

DROP TABLE board_dossier_day;
CREATE TABLE board_dossier_day (
  resolving_agency        text   NOT NULL,
  day                     date   NOT NULL,     -- Asia/Ho_Chi_Minh
  received                bigint NOT NULL,     -- received on the day; of these:
  received_online         bigint NOT NULL,
  received_with_reuse     bigint NOT NULL,
  carried_late_by_index   bigint NOT NULL,     -- ended in a later year than that of receipt, late by rule 2.1 as that one ended
  ended                   bigint NOT NULL,     -- ended on the day; of these:
  ended_in_receipt_year   bigint NOT NULL,
  ended_late_by_index     bigint NOT NULL,
  resolved                bigint NOT NULL,     -- with a result; of these:
  resolved_late           bigint NOT NULL,
  resolved_digitised      bigint NOT NULL,
  running                 bigint NOT NULL,     -- open, due on the day, the clock runs
  waiting                 bigint NOT NULL,     -- open, due on the day, waiting for a supplement; of these:
  waiting_late            bigint NOT NULL,     -- the day was over when the supplement was asked for
  PRIMARY KEY (resolving_agency, day)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_dossier_day TO ${app_role};

INSERT INTO board_dossier_day
SELECT resolving_agency, day, sum(received), sum(received_online), sum(received_with_reuse), sum(carried_late_by_index),
       sum(ended), sum(ended_in_receipt_year), sum(ended_late_by_index), sum(resolved), sum(resolved_late),
       sum(resolved_digitised), sum(running), sum(waiting), sum(waiting_late)
FROM (
  SELECT resolving_agency, received_on AS day, 1 AS received, (channel = 'ONLINE')::int AS received_online,
         (components_reused > 0)::int AS received_with_reuse,
         coalesce(extract(year FROM ended_on) > extract(year FROM received_on) AND index_late_after
           < make_timestamptz(extract(year FROM received_on)::int + 1, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh'), false)::int
           AS carried_late_by_index,
         0 AS ended, 0 AS ended_in_receipt_year, 0 AS ended_late_by_index, 0 AS resolved, 0 AS resolved_late,
         0 AS resolved_digitised, 0 AS running, 0 AS waiting, 0 AS waiting_late
  FROM board_dossier
  UNION ALL
  SELECT resolving_agency, ended_on, 0, 0, 0, 0, 1, (extract(year FROM ended_on) = extract(year FROM received_on))::int,
         (supplement_requests > 1
           OR ended_at > original_due_at + make_interval(secs => supplement_seconds))::int,
         resolved::int, (resolved AND timeliness = 'LATE')::int,
         (resolved AND components_digitised > 0 AND (electronic_result OR NOT paper_result))::int, 0, 0, 0
  FROM board_dossier WHERE ended_on IS NOT NULL
  UNION ALL
  SELECT resolving_agency, due_on, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (paused_on IS NULL)::int, (paused_on IS NOT NULL)::int,
         coalesce(due_on < paused_on, false)::int
  FROM board_dossier WHERE ended_at IS NULL
) AS rows_of_days
GROUP BY resolving_agency, day;

CREATE INDEX board_dossier_open_of_agency ON board_dossier (resolving_agency, due_at, dossier_id) WHERE ended_at IS NULL;

-- What was left out of these rows so far stands in the messages only: they are read again from the first one.
TRUNCATE board_feedback, board_procedure, board_organisation;
DO $$ BEGIN
  IF to_regclass('event_store.projection_position') IS NOT NULL THEN
    DELETE FROM event_store.projection_position WHERE projection IN ('board-feedback', 'board-catalog');
  END IF;
END $$;
ALTER TABLE board_feedback ADD COLUMN handler text NOT NULL;
ALTER TABLE board_feedback RENAME COLUMN answered_on TO handled_on;
ALTER TABLE board_feedback ADD COLUMN publish_due_on date;  -- of an answer that is not published yet
ALTER TABLE board_procedure ADD COLUMN resolving_agency text;
ALTER TABLE board_organisation ADD COLUMN parent text;
CREATE INDEX board_organisation_below ON board_organisation (parent);
