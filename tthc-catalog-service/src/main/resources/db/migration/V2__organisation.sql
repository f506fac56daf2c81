-- Organisations, one row for each stretch of days with the same name and parent. Filled by the projection organisations alone.
CREATE TABLE organisation_period (
  id              text PRIMARY KEY,  -- organisation id / first day of the stretch
  organisation_id uuid NOT NULL,
  starts_on       date NOT NULL,     -- first day of the stretch; 0001-01-01 in the first one
  ended_on        date,              -- first day of the next stretch
  code            text NOT NULL,
  name            text NOT NULL,
  name_from       date NOT NULL,     -- the day that the name was said for
  search_text     text NOT NULL,     -- code and name without diacritics, lower case
  kind            text NOT NULL,
  parent          text,              -- code of the organisation above
  parent_from     date NOT NULL,     -- the day that the parent was said for
  effective_from  date NOT NULL,
  effective_to    date,              -- last day
  successors      text NOT NULL      -- codes of those that took over, joined by blanks, the principal one first
);
CREATE UNIQUE INDEX organisation_period_code ON organisation_period (code, starts_on);
CREATE INDEX organisation_period_organisation ON organisation_period (organisation_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation_period TO ${app_role};
