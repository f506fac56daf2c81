-- One piece of feedback in lists. Filled by the projection feedback-list alone; holds no personal data and no words.
CREATE TABLE feedback_row (
  id           uuid        PRIMARY KEY,
  code         text        NOT NULL,
  state        text        NOT NULL,
  kind         text,                     -- once classified
  channel      text        NOT NULL,
  agency       text        NOT NULL,
  handler      text        NOT NULL,     -- at first the agency
  procedure_id uuid,
  anonymous    boolean     NOT NULL,
  arrived_on   date        NOT NULL,     -- limits count from here
  entered_at   timestamptz NOT NULL,
  due_at       timestamptz,              -- not for anonymous feedback
  answered_at  timestamptz,
  on_time      boolean,                  -- once answered, not for anonymous feedback
  corrected    boolean     NOT NULL,     -- classification or answer
  search       text        NOT NULL      -- code and agency, lower case without diacritics
);
CREATE INDEX feedback_row_entered ON feedback_row (entered_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON feedback_row TO ${app_role};

-- One piece of feedback and its result once that is public. Filled by the projection published-results alone; the redacted
-- text lies in the vault.
CREATE TABLE published_result (
  id           uuid        PRIMARY KEY,  -- identifier of the feedback
  kind         text,                     -- once classified
  agency       text        NOT NULL,
  procedure_id uuid,
  published_at timestamptz,              -- once published or kept back
  public_text  uuid                      -- reference into the vault, once public
);
CREATE INDEX published_result_published ON published_result (published_at DESC, id DESC) WHERE public_text IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON published_result TO ${app_role};
