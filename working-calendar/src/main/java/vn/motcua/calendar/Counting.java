package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows a term through what happened to it, in order of time: a pause takes effect unless the dossier was late when it
 * began, and an extension adds to the due date that was in force when it was decided.
 */
final class Counting {
    private final OfficeCalendar office;
    private final TermRun run;
    private final List<Pause> effective = new ArrayList<>();
    private final List<Pause> withoutEffect = new ArrayList<>();
    private final List<TermPart> legs = new ArrayList<>();

    private Counting(OfficeCalendar office, TermRun run) {
        this.office = office;
        this.run = run;
        legs.add(new TermPart(run.term(), run.receivedAt()));
    }

    static DueDate dueDate(OfficeCalendar office, TermRun run) {
        Explanation explanation = new Counting(office, run).explain();
        Optional<Instant> original = run.extensions().isEmpty()
                ? explanation.dueAt()
                : new Counting(office, run.withoutExtensions()).explain().dueAt();
        return new DueDate(explanation.dueAt(), original, explanation);
    }

    private Explanation explain() {
        List<Extension> extensions = new ArrayList<>(run.extensions());
        for (Pause pause : run.pauses()) {
            while (!extensions.isEmpty() && !extensions.getFirst().decidedAt().isAfter(pause.from())) {
                extend(extensions.removeFirst());
            }
            boolean late = due().filter(due -> pause.from().isAfter(due)).isPresent();
            (late ? withoutEffect : effective).add(pause);
        }
        extensions.forEach(this::extend);
        return walk().explained(run, withoutEffect);
    }

    private void extend(Extension extension) {
        switch (extension) {
            case Extension.ByTerm more -> legs.add(new TermPart(more.extra(), more.decidedAt()));
            case Extension.ToDate to ->
                due().map(OfficeCalendar::dateOf)
                        .map(dueOn -> office.state().workingDaysBetween(dueOn, newDay(to)))
                        .filter(more -> more > 0)
                        .ifPresent(more -> legs.add(new TermPart(Term.workingDays(more), to.decidedAt())));
        }
    }

    private LocalDate newDay(Extension.ToDate to) {
        return office.state().sameOrNextWorkingDay(to.newDueOn());
    }

    private Optional<Instant> due() {
        return walk().dueAt();
    }

    private TermCount walk() {
        return TermCount.over(office, run, List.copyOf(effective), List.copyOf(legs));
    }
}
