package vn.motcua.dossier.view;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.known.CopiedCatalogue;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Recorded;
import vn.motcua.http.Caller;
import vn.motcua.organisations.Reach;

/** Reads single dossiers from the log: always current, with nothing to wait for. */
@ApplicationScoped
public class Dossiers {
    private static final String TAG = "dossier";

    private final EventLog log;
    private final EventTypes types;
    private final CopiedCatalogue known;
    private final Caller caller;
    private final Clock clock;

    Dossiers(EventLog log, EventTypes types, CopiedCatalogue known, Caller caller, Clock clock) {
        this.log = log;
        this.types = types;
        this.known = known;
        this.caller = caller;
        this.clock = clock;
    }

    /** A dossier and its version, which is the position of its last event. */
    public record Versioned(long version, DossierView dossier) {}

    /**
     * The dossier as a command left it, however often the command is repeated, within the caller's reach of today: an answer is not had
     * again by whoever has lost it. Blocks: for virtual threads.
     *
     * @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN
     */
    public DossierView after(Outcome outcome) {
        return reached(view(log.left(outcome, DossierEvent.class, TAG), caller.roles()));
    }

    /** The dossier as it is, within the caller's reach. Blocks. @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN */
    public DossierView current(DossierId id) {
        return folded(log.history(DossierEvent.class, TAG, id.toString(), EventLog.NOW), caller.roles())
                .map(Versioned::dossier)
                .map(this::reached)
                .orElseThrow(() -> DOSSIER_UNKNOWN.of(id));
    }

    private DossierView reached(DossierView dossier) {
        Reach reach = known.latest().directory().reachOf(caller.org(), LocalDate.ofInstant(clock.instant(), ZONE));
        if (dossier.units().noneMatch(reach::covers)) {
            throw DOSSIER_UNKNOWN.of(dossier.dossierId());
        }
        return dossier;
    }

    /**
     * The dossier as it is; empty when there is none of that identifier.
     *
     * @param roles of whoever reads it; empty for those who may do nothing with it
     */
    public Uni<Optional<Versioned>> now(DossierId id, Set<String> roles) {
        return log.historyAsync(DossierEvent.class, TAG, id.toString(), EventLog.NOW)
                .map(history -> folded(history, roles));
    }

    private Optional<Versioned> folded(List<Recorded<DossierEvent>> history, Set<String> roles) {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(new Versioned(history.getLast().position(), view(history, roles)));
    }

    private DossierView view(List<Recorded<DossierEvent>> history, Set<String> roles) {
        return DossierFold.of(history, event -> types.typeOf(event).name(), roles);
    }
}
