package vn.motcua.dossier.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;

/** Reads single dossiers from the log: always current, with nothing to wait for. */
@ApplicationScoped
public class Dossiers {
    private static final String TAG = "dossier";

    private final EventLog log;
    private final EventTypes types;

    Dossiers(EventLog log, EventTypes types) {
        this.log = log;
        this.types = types;
    }

    /** A dossier and its version, which is the position of its last event. */
    public record Versioned(long version, DossierView dossier) {}

    /** The dossier as a command left it, however often the command is repeated. Blocks: for virtual threads. */
    public DossierView after(Outcome outcome) {
        return view(log.history(DossierEvent.class, TAG, outcome.entityId(), outcome.position()));
    }

    /** The dossier as it is; empty when there is none of that identifier. */
    public Uni<Optional<Versioned>> now(DossierId id) {
        return log.historyAsync(DossierEvent.class, TAG, id.toString(), EventLog.NOW)
                .map(this::folded);
    }

    private Optional<Versioned> folded(List<Recorded<DossierEvent>> history) {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned(history.getLast().position(), view(history)));
    }

    private DossierView view(List<Recorded<DossierEvent>> history) {
        return DossierFold.of(history, event -> types.typeOf(event).name());
    }
}
