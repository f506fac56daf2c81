package vn.motcua.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dossiers as the log of dossier-service tells them. What was only submitted is in no figure of received ones. */
final class DossierTally {

    private final Map<String, Told> dossiers = new HashMap<>();

    /** One wait for a supplement. */
    static final class Wait {
        final Instant from;
        Optional<Instant> until = Optional.empty();

        private Wait(Instant from) {
            this.from = from;
        }
    }

    /** One dossier so far. */
    static final class Told {
        String receivingUnit = "";
        Optional<Instant> receivedAt = Optional.empty();
        Optional<Instant> refusedAt = Optional.empty();
        String agency = "";
        Instant originalDueAt = Instant.EPOCH;
        Instant dueAt = Instant.EPOCH;
        boolean online;
        boolean reused;
        boolean digitised;
        boolean paper;
        final List<Wait> waits = new ArrayList<>();
        Optional<Instant> endedAt = Optional.empty();
        boolean resolved;
        boolean endedLate;
        boolean electronic;
        boolean corrected;

        boolean open() {
            return receivedAt.isPresent() && endedAt.isEmpty();
        }

        Optional<Instant> waitingSince() {
            return waits.stream()
                    .filter(wait -> wait.until.isEmpty())
                    .map(wait -> wait.from)
                    .findFirst();
        }

        LocalDate dueOn() {
            return StoredEvent.dayOf(dueAt);
        }

        /**
         * Rule 2.1 of index 766 as it was at a moment, or at its end: the time without supplements, against the due date of the
         * slip; asked twice is late.
         */
        boolean inTimeAt(Instant moment) {
            boolean ended = endedAt.filter(end -> !end.isAfter(moment)).isPresent();
            Instant end = ended ? endedAt.orElseThrow() : moment;
            Duration waited = Duration.ZERO;
            int requests = 0;
            for (Wait wait : waits) {
                if (ended || wait.from.isBefore(moment)) {
                    requests++;
                    boolean over =
                            wait.until.filter(u -> ended || u.isBefore(moment)).isPresent();
                    if (over) {
                        waited = waited.plusSeconds(Duration.between(wait.from, wait.until.orElseThrow())
                                .toSeconds());
                    } else {
                        end = wait.from;
                    }
                }
            }
            return requests <= 1 && !end.minus(waited).isAfter(originalDueAt);
        }
    }

    void declare(Folds.Of declared) {
        declared.fold("dossier.submitted", 1, event -> begun(event).receivingUnit = event.text("/receivingUnit"))
                .fold("dossier.received", 1, this::received)
                .fold("dossier.supplement-requested", 1, event -> of(event)
                        .waits
                        .add(new Wait(event.instant("/at"))))
                .fold("dossier.supplement-submitted", 1, this::supplementSubmitted)
                .fold("dossier.due-date-extended", 1, event -> of(event).dueAt = event.instant("/countedAt"))
                .fold("dossier.result-issued", 1, this::resultIssued)
                .fold("dossier.refused", 1, event -> of(event).refusedAt = Optional.of(event.instant("/at")))
                .fold("dossier.sent-back", 1, this::ended)
                .fold("dossier.withdrawal-accepted", 1, this::ended)
                .fold("dossier.stopped", 1, this::ended)
                .fold("dossier.receipt-corrected", 1, this::receiptCorrected)
                .fold("dossier.result-corrected", 1, event -> of(event).corrected = true)
                .noFigureAsks("dossier.supplement-requested-before-receipt", 1)
                .noFigureAsks("dossier.supplement-submitted-before-receipt", 1)
                .noFigureAsks("dossier.transferred", 1)
                .noFigureAsks("dossier.result-delivered", 1)
                .noFigureAsks("dossier.person-erased", 1)
                .noFigureAsks("dossier.reminded", 1);
    }

    private Told begun(StoredEvent event) {
        return dossiers.computeIfAbsent(event.text("/dossierId"), _ -> new Told());
    }

    private Told of(StoredEvent event) {
        Told dossier = dossiers.get(event.text("/dossierId"));
        if (dossier == null) {
            throw new IllegalStateException("never begun: " + event.text("/dossierId"));
        }
        return dossier;
    }

    private void received(StoredEvent event) {
        Told dossier = begun(event);
        if (dossier.receivedAt.isPresent()) {
            throw new IllegalStateException("received twice: " + event.text("/dossierId"));
        }
        dossier.receivedAt = Optional.of(event.instant("/dimensions/receivedAt"));
        dossier.agency = event.text("/dimensions/resolvingAgency");
        dossier.originalDueAt = event.instant("/dimensions/originalDueAt");
        dossier.dueAt = event.instant("/due/dueAt");
        dossier.paper = event.flag("/dimensions/requiresPaperResult");
        grouped(dossier, event, "/dimensions");
    }

    /** Reads what of the groups is told under a pointer. */
    private static void grouped(Told dossier, StoredEvent event, String pointer) {
        if (event.has(pointer + "/channel")) {
            dossier.online = event.text(pointer + "/channel").equals("ONLINE");
        }
        if (event.has(pointer + "/componentsReused")) {
            dossier.reused = event.number(pointer + "/componentsReused") > 0;
        }
        if (event.has(pointer + "/componentsDigitised")) {
            dossier.digitised = event.number(pointer + "/componentsDigitised") > 0;
        }
    }

    private void supplementSubmitted(StoredEvent event) {
        Told dossier = of(event);
        waitsEnd(dossier, event.instant("/at"));
        dossier.dueAt = event.instant("/due/dueAt");
        grouped(dossier, event, "/changed");
    }

    private void receiptCorrected(StoredEvent event) {
        Told dossier = of(event);
        dossier.corrected = true;
        grouped(dossier, event, "/changed");
        if (event.has("/due/dueAt")) {
            dossier.dueAt = event.instant("/due/dueAt");
        }
    }

    private void resultIssued(StoredEvent event) {
        ended(event);
        Told dossier = of(event);
        dossier.resolved = true;
        dossier.electronic = event.flag("/electronicResult");
    }

    private void ended(StoredEvent event) {
        Told dossier = of(event);
        if (dossier.receivedAt.isEmpty()) {
            return; // withdrawn before its receipt
        }
        Instant end = event.instant("/ending/endedAt");
        waitsEnd(dossier, end);
        dossier.endedAt = Optional.of(end);
        dossier.endedLate = StoredEvent.dayOf(end).isAfter(dossier.dueOn());
    }

    private static void waitsEnd(Told dossier, Instant at) {
        for (Wait wait : dossier.waits) {
            if (wait.until.isEmpty()) {
                wait.until = Optional.of(at);
            }
        }
    }

    Collection<Told> all() {
        return dossiers.values();
    }
}
