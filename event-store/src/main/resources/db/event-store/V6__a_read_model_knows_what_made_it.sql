-- What made each read model: the version of its projection, and the names that it reads, a line each. Another release compares
-- it with its own: a newer one rebuilds the read model, an older one leaves it alone.
CREATE TABLE projection_definition (
  projection text        PRIMARY KEY,
  version    integer     NOT NULL,
  reads      text        NOT NULL,
  since      timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON projection_definition TO ${app_role};
