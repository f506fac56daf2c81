-- What boards count of dossiers, kept per day by the projection: a board costs the same whatever the number of dossiers.
-- Only one figure depends on the moment itself, not on its day: it is counted from an index over the late ones alone.

ALTER TABLE board_dossier ADD COLUMN index_late_after timestamptz;  -- by rule 2.1 of index 766; empty: never, as it stands
UPDATE board_dossier SET paused_at = NULL, paused_on = NULL WHERE ended_at IS NOT NULL;
UPDATE board_dossier SET index_late_after = CASE
  WHEN supplement_requests > 1 THEN 'epoch'
  WHEN paused_at <= original_due_at + make_interval(secs => supplement_seconds) THEN NULL
  ELSE original_due_at + make_interval(secs => supplement_seconds) END;
DROP INDEX board_dossier_received;
DROP INDEX board_dossier_ended;
CREATE INDEX board_dossier_late_by_index ON board_dossier (index_late_after, received_on) WHERE ended_at IS NULL;

CREATE TABLE board_dossier_day (
  day                     date   PRIMARY KEY,  -- Asia/Ho_Chi_Minh
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
  waiting_late            bigint NOT NULL      -- the day was over when the supplement was asked for
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE, DELETE ON board_dossier_day TO ${app_role};

INSERT INTO board_dossier_day
SELECT day, sum(received), sum(received_online), sum(received_with_reuse), sum(carried_late_by_index), sum(ended),
       sum(ended_in_receipt_year), sum(ended_late_by_index), sum(resolved), sum(resolved_late), sum(resolved_digitised),
       sum(running), sum(waiting), sum(waiting_late)
FROM (
  SELECT received_on AS day, 1 AS received, (channel = 'ONLINE')::int AS received_online,
         (components_reused > 0)::int AS received_with_reuse,
         coalesce(extract(year FROM ended_on) > extract(year FROM received_on) AND index_late_after
           < make_timestamptz(extract(year FROM received_on)::int + 1, 1, 1, 0, 0, 0, 'Asia/Ho_Chi_Minh'), false)::int
           AS carried_late_by_index,
         0 AS ended, 0 AS ended_in_receipt_year, 0 AS ended_late_by_index, 0 AS resolved, 0 AS resolved_late,
         0 AS resolved_digitised, 0 AS running, 0 AS waiting, 0 AS waiting_late
  FROM board_dossier
  UNION ALL
  SELECT ended_on, 0, 0, 0, 0, 1, (extract(year FROM ended_on) = extract(year FROM received_on))::int,
         (supplement_requests > 1
           OR ended_at > original_due_at + make_interval(secs => supplement_seconds))::int,
         resolved::int, (resolved AND timeliness = 'LATE')::int,
         (resolved AND components_digitised > 0 AND (electronic_result OR NOT paper_result))::int, 0, 0, 0
  FROM board_dossier WHERE ended_on IS NOT NULL
  UNION ALL
  SELECT due_on, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (paused_on IS NULL)::int, (paused_on IS NOT NULL)::int,
         coalesce(due_on < paused_on, false)::int
  FROM board_dossier WHERE ended_at IS NULL
) AS rows_of_days
GROUP BY day;
