package vn.motcua.dossier.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;

/** Reads single dossiers from the log: always current, with nothing to wait for. */
@ApplicationScoped
public class Dossiers {
    private static final String TAG = "dossier";

    private final EventLog log;

    Dossiers(EventLog log) {
        this.log = log;
    }

    /** A dossier and its version, which is the position of its last event. */
    public record Versioned(long version, DossierDetail dossier) {}

    /** The dossier as a command left it, however often the command is repeated. Blocks: for virtual threads. */
    public DossierDetail after(Outcome outcome) {
        return DossierFold.of(log.history(DossierEvent.class, TAG, outcome.entityId(), outcome.position()));
    }

    /** The dossier as it is; empty when there is none of that identifier. */
    public Uni<Optional<Versioned>> now(DossierId id) {
        return log.historyAsync(DossierEvent.class, TAG, id.toString(), EventLog.NOW)
                .map(Dossiers::folded);
    }

    static Optional<Versioned> folded(List<Recorded<DossierEvent>> history) {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned(history.getLast().position(), DossierFold.of(history)));
    }
}
