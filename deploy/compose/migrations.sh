#!/usr/bin/env bash
# Makes the event store's tables in the databases of the five services what this release needs, each as their owner. Runs in the image
# of any service, before they start. Passwords: MOTCUA_<SERVICE>_OWNER_PASSWORD; where: MOTCUA_DB_HOST, MOTCUA_DB_PORT.
set -euo pipefail

for service in plan catalog dossier feedback dashboard; do
    password="MOTCUA_${service^^}_OWNER_PASSWORD"
    MOTCUA_DB_NAME=motcua_$service MOTCUA_DB_USER=motcua_${service}_app \
        MOTCUA_DB_OWNER=motcua_${service}_owner MOTCUA_DB_OWNER_PASSWORD=${!password:?} \
        java -cp 'lib/main/*' vn.motcua.eventstore.engine.StoreMigration
done
