#!/usr/bin/env bash
# Makes the databases of the five services, each with an owner, who has the tables of the log, and a role of the service, which has the
# read models and may append to the log; what is there already stays, and is brought to this. Where to: psql's own variables (PGHOST, PGUSER, …). Passwords: MOTCUA_<SERVICE>_OWNER_PASSWORD and
# MOTCUA_<SERVICE>_APP_PASSWORD. In a new container of PostgreSQL it runs by itself.
set -euo pipefail
export PGUSER=${PGUSER:-${POSTGRES_USER:-postgres}}

for service in plan catalog dossier feedback dashboard; do
    name=motcua_$service
    export OWNER_PASSWORD_OF="MOTCUA_${service^^}_OWNER_PASSWORD" APP_PASSWORD_OF="MOTCUA_${service^^}_APP_PASSWORD"
    : "${!OWNER_PASSWORD_OF:?}" "${!APP_PASSWORD_OF:?}"
    psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname postgres <<SQL
\getenv owner_password $OWNER_PASSWORD_OF
\getenv app_password $APP_PASSWORD_OF
SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', role, password)
    FROM (VALUES ('${name}_owner', :'owner_password'), ('${name}_app', :'app_password')) AS wanted (role, password)
    WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec
SELECT 'CREATE DATABASE $name OWNER ${name}_owner'
    WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '$name') \gexec
\connect $name
REVOKE ALL ON DATABASE $name FROM PUBLIC;
-- CREATE: a read model is made anew in a schema of its own, beside the live one.
GRANT CONNECT, CREATE ON DATABASE $name TO ${name}_app;
ALTER SCHEMA public OWNER TO ${name}_app;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
SELECT format('ALTER TABLE public.%I OWNER TO ${name}_app', tablename)
    FROM pg_tables WHERE schemaname = 'public' AND tableowner <> '${name}_app' \gexec
SQL
done
