package vn.motcua.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Counts a term in hours minute by minute. For runs whose times are whole minutes, without extensions. */
final class HourOracle {
    private HourOracle() {}

    static Optional<LocalDateTime> due(TermRun run) {
        LocalDateTime now = LocalDateTime.ofInstant(run.receivedAt(), StateCalendar.ZONE);
        int left = run.term().amount() / 8 * 450 + run.term().amount() % 8 * 60;
        while (left > 0) {
            LocalDateTime minute = now;
            var standing = run.pauses().stream()
                    .filter(p -> !local(p.from()).isAfter(minute))
                    .filter(p -> p.to().isEmpty() || local(p.to().get()).isAfter(minute))
                    .toList();
            if (standing.stream().anyMatch(p -> p.to().isEmpty())) {
                return Optional.empty();
            }
            if (standing.isEmpty() && open(now)) {
                left--;
            }
            now = now.plusMinutes(1);
        }
        return Optional.of(now);
    }

    private static boolean open(LocalDateTime minute) {
        LocalTime time = minute.toLocalTime();
        boolean morning = !time.isBefore(LocalTime.of(7, 30)) && time.isBefore(LocalTime.of(11, 30));
        boolean afternoon = !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 0));
        return (morning || afternoon) && NaiveDays.works(minute.toLocalDate());
    }

    private static LocalDateTime local(java.time.Instant at) {
        return LocalDateTime.ofInstant(at, StateCalendar.ZONE);
    }
}
