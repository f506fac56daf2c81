package vn.motcua.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Dossiers as the log of dossier-service tells them; lateness is judged here anew, from days alone. */
final class DossierTally {

    private static final Duration NONE = Duration.ZERO;

    private final Map<String, Told> dossiers = new HashMap<>();

    /** One dossier so far. */
    private static final class Told {
        private String agency;
        private Instant receivedAt;
        private Instant originalDueAt;
        private Instant dueAt;
        private boolean online;
        private boolean reused;
        private boolean digitised;
        private boolean paper;
        private Optional<Instant> waitingSince = Optional.empty();
        private Duration waited = NONE;
        private int requests;
        private Optional<Instant> endedAt = Optional.empty();
        private boolean resolved;
        private boolean electronic;

        private boolean open() {
            return endedAt.isEmpty();
        }

        private LocalDate dueOn() {
            return StoredEvent.dayOf(dueAt);
        }

        private boolean endedLate() {
            return endedAt.map(StoredEvent::dayOf)
                    .filter(day -> day.isAfter(dueOn()))
                    .isPresent();
        }
    }

    void declare(Folds.Of dossiers) {
        dossiers.fold("dossier.received", 1, this::received)
                .fold("dossier.supplement-requested", 1, this::supplementRequested)
                .fold("dossier.supplement-submitted", 1, this::supplementSubmitted)
                .fold("dossier.result-issued", 1, this::resultIssued)
                .fold("dossier.refused", 1, this::ended)
                .fold("dossier.sent-back", 1, this::ended)
                .fold("dossier.withdrawal-accepted", 1, this::ended)
                .noFigureAsks("dossier.transferred", 1)
                .noFigureAsks("dossier.result-delivered", 1)
                .noFigureAsks("dossier.person-erased", 1);
    }

    private void supplementRequested(StoredEvent event) {
        Told dossier = of(event);
        dossier.waitingSince = Optional.of(event.instant("/at"));
        dossier.requests++;
    }

    private void supplementSubmitted(StoredEvent event) {
        Told dossier = of(event);
        waitingEnds(dossier, event.instant("/at"));
        dossier.dueAt = event.instant("/due/dueAt");
    }

    private void resultIssued(StoredEvent event) {
        ended(event);
        Told dossier = of(event);
        dossier.resolved = true;
        dossier.electronic = event.flag("/electronicResult");
    }

    private void received(StoredEvent event) {
        var dossier = new Told();
        dossier.agency = event.text("/dimensions/resolvingAgency");
        dossier.receivedAt = event.instant("/dimensions/receivedAt");
        dossier.originalDueAt = event.instant("/dimensions/originalDueAt");
        dossier.dueAt = event.instant("/due/dueAt");
        dossier.online = event.text("/dimensions/channel").equals("ONLINE");
        dossier.reused = event.number("/dimensions/componentsReused") > 0;
        dossier.digitised = event.number("/dimensions/componentsDigitised") > 0;
        dossier.paper = event.flag("/dimensions/requiresPaperResult");
        if (dossiers.put(event.text("/dossierId"), dossier) != null) {
            throw new IllegalStateException("received twice: " + event.text("/dossierId"));
        }
    }

    private void ended(StoredEvent event) {
        Told dossier = of(event);
        waitingEnds(dossier, event.instant("/at"));
        dossier.endedAt = Optional.of(event.instant("/ending/endedAt"));
    }

    private static void waitingEnds(Told dossier, Instant at) {
        dossier.waited = dossier.waited.plus(dossier.waitingSince
                .map(since -> Duration.ofSeconds(Duration.between(since, at).toSeconds()))
                .orElse(NONE));
        dossier.waitingSince = Optional.empty();
    }

    private Told of(StoredEvent event) {
        Told dossier = dossiers.get(event.text("/dossierId"));
        if (dossier == null) {
            throw new IllegalStateException("never received: " + event.text("/dossierId"));
        }
        return dossier;
    }

    /** Returns those that agencies of a scope resolve. */
    DossierTally within(Predicate<String> scope) {
        var some = new DossierTally();
        dossiers.forEach((id, dossier) -> {
            if (scope.test(dossier.agency)) {
                some.dossiers.put(id, dossier);
            }
        });
        return some;
    }

    Share onTime(Moment moment) {
        return share(d -> resolvedIn(d, moment), d -> !d.endedLate());
    }

    Share digitised(Moment moment) {
        return share(d -> resolvedIn(d, moment), d -> d.digitised && (d.electronic || !d.paper));
    }

    Share online(Moment moment) {
        return share(d -> moment.holds(d.receivedAt), d -> d.online);
    }

    Share reused(Moment moment) {
        return share(d -> moment.holds(d.receivedAt), d -> d.reused);
    }

    /** Rule 2.1 of index 766. */
    Share index766(Moment moment) {
        return share(
                d -> moment.holds(d.receivedAt)
                        || d.endedAt.filter(moment::holds).isPresent(),
                d -> {
                    Instant until = d.endedAt
                            .filter(end -> end.isBefore(moment.end()))
                            .or(() -> d.waitingSince.filter(since -> since.isBefore(moment.countedUpTo())))
                            .orElse(moment.countedUpTo());
                    return d.requests <= 1 && !until.minus(d.waited).isAfter(d.originalDueAt);
                });
    }

    long open() {
        return count(Told::open);
    }

    long late(Moment moment) {
        return count(d -> d.open()
                && d.dueOn().isBefore(d.waitingSince.map(StoredEvent::dayOf).orElse(moment.today())));
    }

    long dueSoon(Moment moment, int days) {
        LocalDate last = moment.today().plusDays(days);
        return count(d -> d.open()
                && d.waitingSince.isEmpty()
                && !d.dueOn().isBefore(moment.today())
                && !d.dueOn().isAfter(last));
    }

    long receivedIn(Moment moment, int month) {
        return count(d ->
                moment.holds(d.receivedAt) && StoredEvent.dayOf(d.receivedAt).getMonthValue() == month);
    }

    /** Of those resolved in a month: how many not late, out of how many. */
    Share resolvedIn(Moment moment, int month) {
        return share(
                d -> resolvedIn(d, moment)
                        && StoredEvent.dayOf(d.endedAt.orElseThrow()).getMonthValue() == month,
                d -> !d.endedLate());
    }

    private static boolean resolvedIn(Told dossier, Moment moment) {
        return dossier.resolved && dossier.endedAt.filter(moment::holds).isPresent();
    }

    private Share share(Predicate<Told> counted, Predicate<Told> hit) {
        return new Share(count(counted.and(hit)), count(counted));
    }

    private long count(Predicate<Told> counted) {
        return dossiers.values().stream().filter(counted).count();
    }
}
