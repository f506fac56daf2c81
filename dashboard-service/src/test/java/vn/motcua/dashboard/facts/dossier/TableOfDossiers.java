package vn.motcua.dashboard.facts.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.known.DossierMessage;

/** What the projection makes of messages. */
final class TableOfDossiers {
    private final Map<UUID, DossierRow> rows = new HashMap<>();
    private final Past past = Past.of("board_dossier");

    void tell(DossierMessage message) {
        DossierRow row = rows.computeIfAbsent(message.dossierId(), _ -> new DossierRow());
        DossierProjection.show(past.before(row, message.at()), message);
    }

    Collection<DossierRow> rows() {
        return rows.values();
    }

    Past past() {
        return past;
    }
}
