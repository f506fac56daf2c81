-- What the service knows of files, from the upload to the tombstone. Their names and keys are not here: they lie in the vault from the
-- event on that refers to a file.
CREATE TABLE kept_file (
  id          uuid        PRIMARY KEY,
  org         text        NOT NULL,        -- code of the unit that sent it
  uploaded_by text        NOT NULL,        -- officer id or client id
  uploaded_at timestamptz NOT NULL,        -- business time
  request     text        NOT NULL UNIQUE, -- who sent it under which idempotency key, hashed
  given       text        NOT NULL,        -- SHA-256 of name and content as they were sent
  sha256      text        NOT NULL,        -- of the content as it is kept
  bytes       bigint      NOT NULL,
  type        text        NOT NULL,
  stage       text        NOT NULL,        -- STAGED, KEPT, ERASED
  scan        text        NOT NULL,        -- WAITING, CLEAN, INFECTED, NOT_SET_UP
  staged      bytea                        -- name and key, sealed, while nothing refers to it
);
CREATE INDEX kept_file_to_do ON kept_file (uploaded_at) WHERE stage = 'STAGED' OR scan = 'WAITING';
GRANT SELECT, INSERT, UPDATE ON kept_file TO ${app_role};
