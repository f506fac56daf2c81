package vn.motcua.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.figures.DossierTally.Told;

/**
 * Figures of dossiers for one board at one moment. What happened on a day counts for whoever answered on that day; what goes
 * on, for whoever answers at the end: today, or on the last day of a year that is over.
 */
record DossierFigures(Collection<Told> all, Answering scope, Moment moment) {

    Share onTime() {
        return share(this::isResolved, dossier -> !dossier.endedLate);
    }

    Share digitised() {
        return share(this::isResolved, d -> d.digitised && (d.electronic || !d.paper));
    }

    Share online() {
        return share(this::isReceived, dossier -> dossier.online);
    }

    Share reused() {
        return share(this::isReceived, dossier -> dossier.reused);
    }

    long corrected() {
        return count(dossier -> isReceived(dossier) && dossier.corrected);
    }

    /** Rule 2.1 of index 766: each dossier once, with whoever answered as it ended, or answers at the end. */
    Share index766() {
        Predicate<Told> goesOn = d -> inYear(d.receivedAt)
                && d.endedAt.filter(end -> end.isBefore(moment.end())).isEmpty()
                && scope.on(moment.lastDay(), d.agency);
        return share(
                d -> isEnded(d) || goesOn.test(d),
                d -> d.inTimeAt(isEnded(d) ? d.endedAt.orElseThrow() : moment.countedUpTo()));
    }

    long open() {
        return count(this::isOpen);
    }

    long late() {
        return count(d -> isOpen(d)
                && d.dueOn().isBefore(d.waitingSince().map(StoredEvent::dayOf).orElse(moment.today())));
    }

    long dueSoon(int days) {
        LocalDate last = moment.today().plusDays(days);
        return count(d -> isOpen(d)
                && d.waitingSince().isEmpty()
                && !d.dueOn().isBefore(moment.today())
                && !d.dueOn().isAfter(last));
    }

    long receivedIn(int month) {
        return count(d -> isReceived(d) && isIn(d.receivedAt, month));
    }

    /** Of those resolved in a month: how many not late, out of how many. */
    Share resolvedIn(int month) {
        return share(d -> isResolved(d) && isIn(d.endedAt, month), dossier -> !dossier.endedLate);
    }

    long withoutResultIn(int month) {
        return count(d -> isEnded(d) && !d.resolved && isIn(d.endedAt, month));
    }

    long refusedBeforeReceiptIn(int month) {
        return count(d -> answered(d.refusedAt, d.receivingUnit) && isIn(d.refusedAt, month));
    }

    private boolean isReceived(Told dossier) {
        return answered(dossier.receivedAt, dossier.agency);
    }

    private boolean isEnded(Told dossier) {
        return answered(dossier.endedAt, dossier.agency);
    }

    private boolean isResolved(Told dossier) {
        return dossier.resolved && isEnded(dossier);
    }

    private boolean isOpen(Told dossier) {
        return dossier.open() && scope.on(moment.today(), dossier.agency);
    }

    private boolean answered(Optional<Instant> at, String code) {
        return inYear(at) && scope.on(StoredEvent.dayOf(at.orElseThrow()), code);
    }

    private boolean inYear(Optional<Instant> at) {
        return at.filter(moment::holds).isPresent();
    }

    private static boolean isIn(Optional<Instant> at, int month) {
        return StoredEvent.dayOf(at.orElseThrow()).getMonthValue() == month;
    }

    private Share share(Predicate<Told> counted, Predicate<Told> hit) {
        return new Share(count(counted.and(hit)), count(counted));
    }

    private long count(Predicate<Told> counted) {
        return all.stream().filter(counted).count();
    }
}
