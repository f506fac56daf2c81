package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts a term in days by living through it: one pass over the days, a running clock or not, so many days left. Written
 * from the convention in the README, in local time, with nothing of the code under test but its input records.
 */
final class DayOracle {
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final LocalTime OPENING = LocalTime.of(7, 30);

    private record Event(LocalDateTime at, int order, Runnable what) {}

    private final TermRun run;
    private final List<Event> events = new ArrayList<>();
    private final boolean calendarDays;

    private LocalDateTime started;
    private LocalDate notBeforeOrOn;
    private int standing;
    private int left;
    private int added;
    private int addedWhileStanding;
    private LocalDateTime due;

    private DayOracle(TermRun run) {
        this.run = run;
        this.calendarDays = run.term().unit() != TermUnit.WORKING_DAY;
    }

    /** Empty while paused. */
    static Optional<LocalDateTime> due(TermRun run) {
        return new DayOracle(run).live();
    }

    private Optional<LocalDateTime> live() {
        start(local(run.receivedAt()));
        run.pauses().forEach(this::plan);
        run.extensions().forEach(this::plan);
        events.sort(Comparator.comparing(Event::at).thenComparing(Event::order));
        LocalDate today = started.toLocalDate();
        while (true) {
            while (!events.isEmpty() && events.getFirst().at().toLocalDate().equals(today)) {
                events.removeFirst().what().run();
                events.sort(Comparator.comparing(Event::at).thenComparing(Event::order));
            }
            if (events.isEmpty() && (standing > 0 || due != null)) {
                return standing > 0 ? Optional.empty() : Optional.of(due);
            }
            today = today.plusDays(1);
            dayBegins(today);
        }
    }

    private void start(LocalDateTime at) {
        started = at;
        LocalDate day = at.toLocalDate();
        boolean moved = NaiveDays.works(day)
                && run.policy().afterHoursCutoff().isPresent()
                && !at.toLocalTime().isBefore(run.policy().afterHoursCutoff().get());
        notBeforeOrOn = moved ? NaiveDays.nextWorking(day) : day;
        due = null;
        left = run.term().unit() == TermUnit.MONTH
                ? (int) ChronoUnit.DAYS.between(
                        notBeforeOrOn, notBeforeOrOn.plusMonths(run.term().amount()))
                : run.term().amount();
        if (left == 0) {
            due = moved ? notBeforeOrOn.atTime(CLOSING) : endOfDay(at);
            if (added > 0) {
                notBeforeOrOn = due.toLocalDate();
                due = null;
            }
        }
        left += added;
    }

    private void dayBegins(LocalDate day) {
        if (standing > 0 || left == 0 || !day.isAfter(notBeforeOrOn) || !(calendarDays || NaiveDays.works(day))) {
            return;
        }
        left--;
        if (left == 0) {
            LocalDate dueDay = NaiveDays.sameOrNextWorking(day);
            LocalTime same = started.toLocalTime();
            LocalTime inside = same.isBefore(OPENING) ? OPENING : same.isAfter(CLOSING) ? CLOSING : same;
            due = dueDay.atTime(run.policy().dueTime() == DueTime.END_OF_DAY ? CLOSING : inside);
        }
    }

    private void plan(Pause pause) {
        events.add(new Event(local(pause.from()), 2, () -> {
            if (due != null && standing == 0 && local(pause.from()).isAfter(due)) {
                return;
            }
            standing++;
            pause.to().ifPresent(to -> events.add(new Event(local(to), 0, () -> resume(pause, local(to)))));
        }));
    }

    private void resume(Pause pause, LocalDateTime at) {
        standing--;
        boolean anew =
                pause.reason() == PauseReason.SUPPLEMENT && run.policy().supplement() == SupplementPolicy.RESTART;
        if (anew) {
            added += addedWhileStanding;
            addedWhileStanding = 0;
            start(at);
        } else if (left == 0 && standing == 0) {
            due = due.isAfter(endOfDay(at)) ? due : endOfDay(at);
            count(addedWhileStanding);
            addedWhileStanding = 0;
        }
    }

    private void plan(Extension extension) {
        events.add(new Event(local(extension.decidedAt()), 1, () -> {
            int more = ((Extension.ByTerm) extension).extra().amount();
            if (left > 0) {
                added += more;
                left += more;
            } else if (standing > 0) {
                addedWhileStanding += more;
            } else {
                LocalDate decided = local(extension.decidedAt()).toLocalDate();
                count(more);
                for (LocalDate day = notBeforeOrOn.plusDays(1); !day.isAfter(decided); day = day.plusDays(1)) {
                    dayBegins(day);
                }
            }
        }));
    }

    /** Counts so many days more, from the due day on. */
    private void count(int more) {
        if (more > 0) {
            added += more;
            left = more;
            notBeforeOrOn = due.toLocalDate();
            due = null;
        }
    }

    private static LocalDateTime endOfDay(LocalDateTime at) {
        LocalDate day = NaiveDays.sameOrNextWorking(at.toLocalDate());
        return day.atTime(CLOSING).isAfter(at)
                ? day.atTime(CLOSING)
                : NaiveDays.nextWorking(day).atTime(CLOSING);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, StateCalendar.ZONE);
    }
}
