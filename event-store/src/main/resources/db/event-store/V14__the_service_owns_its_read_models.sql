-- The service's role owns its read models, rebuilds them without the owner of these tables, and looks whether they are as it needs them.
GRANT DELETE ON projection_position, parked_message TO ${app_role};
GRANT UPDATE ON projection_definition TO ${app_role};
GRANT SELECT ON flyway_schema_history TO ${app_role};
