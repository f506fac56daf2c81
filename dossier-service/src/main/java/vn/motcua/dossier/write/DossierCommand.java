package vn.motcua.dossier.write;

import vn.motcua.dossier.events.DossierId;
import vn.motcua.eventstore.EntityCommand;

/** What every command about a dossier implements. */
public interface DossierCommand extends EntityCommand {
    DossierId dossierId();

    @Override
    default String entityId() {
        return dossierId().toString();
    }
}
