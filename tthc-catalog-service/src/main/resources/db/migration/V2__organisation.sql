-- Organisations, one row each. Filled by the projection organisations alone.
CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY,
  code            text NOT NULL,
  name            text NOT NULL,
  search_text     text NOT NULL,  -- code and name without diacritics, lower case
  kind            text NOT NULL,
  parent          text,           -- code of the organisation above
  effective_from  date NOT NULL,
  effective_to    date,           -- last day
  successor       text            -- code of the organisation that took over
);
CREATE UNIQUE INDEX organisation_code ON organisation (code);
GRANT SELECT, INSERT, UPDATE, DELETE ON organisation TO ${app_role};
