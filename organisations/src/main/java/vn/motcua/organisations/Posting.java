package vn.motcua.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An officer works for another unit from day to day ("biệt phái").
 *
 * @param unit code of the unit worked for
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day; empty: until it is ended. Before {@code from} when the posting was ended before it began
 * @param purpose why, for example {@code ONE_STOP_UNIT}
 */
public record Posting(
        String officerId, String postingId, String unit, LocalDate from, Optional<LocalDate> to, String purpose) {

    /** What an officer's postings to one unit say about one day. */
    public sealed interface Standing {
        /** Why the officer does not work for the unit on the day, Vietnamese; empty when they do. */
        default Optional<String> whyNot() {
            return switch (this) {
                case InForce _ -> Optional.empty();
                case None _ -> Optional.of("Chưa được cử đến đơn vị này");
                case NotYet next -> Optional.of("Được cử đến từ ngày " + next.from());
                case Ended last -> Optional.of("Đã hết thời gian được cử đến, ngày cuối " + last.lastDay());
            };
        }

        /** The day is one of the posting's days, the first and the last among them. */
        record InForce(Posting posting) implements Standing {}

        /** There is no posting to that unit. */
        record None() implements Standing {}

        /** @param from first day of the next posting */
        record NotYet(LocalDate from) implements Standing {}

        /** @param lastDay of the last posting */
        record Ended(LocalDate lastDay) implements Standing {}
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    private boolean wasCancelled() {
        return to.filter(last -> last.isBefore(from)).isPresent();
    }

    /** @param postings of one officer to one unit */
    static Standing on(LocalDate day, List<Posting> postings) {
        Optional<Standing> inForce = postings.stream()
                .filter(posting -> posting.covers(day))
                .findFirst()
                .map(Standing.InForce::new);
        return inForce.or(() -> next(day, postings)).or(() -> last(postings)).orElseGet(Standing.None::new);
    }

    private static Optional<Standing> next(LocalDate day, List<Posting> postings) {
        return postings.stream()
                .filter(posting -> !posting.wasCancelled())
                .map(Posting::from)
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .map(Standing.NotYet::new);
    }

    private static Optional<Standing> last(List<Posting> postings) {
        return postings.stream()
                .flatMap(posting -> posting.to().stream())
                .max(Comparator.naturalOrder())
                .map(Standing.Ended::new);
    }
}
