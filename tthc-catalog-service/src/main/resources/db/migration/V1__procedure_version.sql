-- Published versions of procedures, one row each. Filled by the projection procedure-versions alone.
CREATE TABLE procedure_version (
  id                    text    PRIMARY KEY,  -- procedure id / version number
  procedure_id          uuid    NOT NULL,
  version_no            integer NOT NULL,
  code                  text    NOT NULL,
  name                  text    NOT NULL,
  search_text           text    NOT NULL,     -- code and name without diacritics, lower case
  field_code            text    NOT NULL,
  field_name            text    NOT NULL,
  level                 text    NOT NULL,
  kind                  text    NOT NULL,
  online_level          text    NOT NULL,
  resolving_agency      text    NOT NULL,
  business_related      boolean NOT NULL,
  green_lane            boolean NOT NULL,
  territory_independent boolean NOT NULL,
  four_on_site          boolean NOT NULL,
  inter_agency          boolean NOT NULL,
  secret_or_special     boolean NOT NULL,
  has_fee               boolean NOT NULL,
  effective_from        date    NOT NULL,
  ended_on              date                  -- first day on which it is no longer in force
);
CREATE INDEX procedure_version_procedure ON procedure_version (procedure_id);
CREATE INDEX procedure_version_code ON procedure_version (code);
GRANT SELECT, INSERT, UPDATE, DELETE ON procedure_version TO ${app_role};
