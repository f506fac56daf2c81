-- Where officers belong and work, one row for each home unit and posting. Filled by the projection officers alone.
CREATE TABLE officer_stay (
  id          text PRIMARY KEY,  -- officer id / number of the home unit, or officer id / posting id
  officer_id  text NOT NULL,
  unit        text NOT NULL,     -- organisation code
  from_on     date,              -- first day; null for the home unit of the registration
  to_on       date,              -- last day; null while none is known
  posting_id  uuid,              -- null for a home unit
  purpose     text,              -- null for a home unit
  position    text,
  focal_roles text NOT NULL      -- joined by blanks
);
CREATE INDEX officer_stay_unit ON officer_stay (unit, id);
CREATE INDEX officer_stay_officer ON officer_stay (officer_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON officer_stay TO ${app_role};
