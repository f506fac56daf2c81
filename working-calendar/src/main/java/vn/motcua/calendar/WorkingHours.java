package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The hours an organisation works on each working day of a period.
 *
 * @param validFrom first day
 * @param validTo   last day; empty while in force
 * @param sessions  one or more, in order, not overlapping
 * @legal LB-05 working hours are set per province and season
 */
public record WorkingHours(LocalDate validFrom, Optional<LocalDate> validTo, List<Session> sessions) {
    public WorkingHours {
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validTo, "validTo");
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty() || validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("working hours from " + validFrom + " without a session or a day");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new IllegalArgumentException("sessions overlap or are out of order: " + sessions);
            }
        }
    }

    /** @param sessions such as {@code 07:30-11:30 13:30-17:00} */
    public static WorkingHours from(LocalDate validFrom, String sessions) {
        return new WorkingHours(
                validFrom,
                Optional.empty(),
                List.of(sessions.strip().split("\\s+")).stream()
                        .map(Session::parse)
                        .toList());
    }

    public boolean coversDay(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo.isEmpty() || !date.isAfter(validTo.get()));
    }

    WorkingHours until(LocalDate firstDayOfNext) {
        return new WorkingHours(validFrom, Optional.of(firstDayOfNext.minusDays(1)), sessions);
    }

    public LocalTime opening() {
        return sessions.getFirst().from();
    }

    public LocalTime closing() {
        return sessions.getLast().to();
    }

    /** Working time of a whole day. */
    public Duration perDay() {
        return sessions.stream()
                .map(session -> Duration.between(session.from(), session.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
