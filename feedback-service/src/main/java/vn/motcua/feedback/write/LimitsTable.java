package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.ARRIVAL_OUT_OF_BOUNDS;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;

/** All editions of the limits that were set, in order of their versions. */
public record LimitsTable(List<LimitsSet> editions) {
    public static final LimitsTable NONE = new LimitsTable(List.of());

    public LimitsTable {
        editions = List.copyOf(editions);
    }

    public static LimitsTable evolve(LimitsTable before, LimitsEvent event) {
        return switch (event) {
            case LimitsSet e -> {
                List<LimitsSet> longer = new ArrayList<>(before.editions());
                longer.add(e);
                yield new LimitsTable(longer);
            }
        };
    }

    /**
     * The limits that govern feedback that came in on a day: of those in effect by then the latest, and of its editions the newest.
     *
     * @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING
     */
    public Limits on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(LimitsSet::effectiveFrom)
                        .thenComparing(edition -> edition.limits().version()))
                .map(LimitsSet::limits)
                .orElseThrow(() -> REFERENCE_DATA_MISSING.because("Chưa có thời hạn áp dụng cho ngày " + day));
    }

    /**
     * Feedback came in today at the latest, and not before there were limits.
     *
     * @throws vn.motcua.eventstore.Refused ARRIVAL_OUT_OF_BOUNDS
     */
    public void requireDayOfArrival(LocalDate day, LocalDate today) {
        Optional<LocalDate> first =
                editions.stream().map(LimitsSet::effectiveFrom).min(Comparator.naturalOrder());
        if (day.isAfter(today) || first.filter(day::isBefore).isPresent()) {
            throw ARRIVAL_OUT_OF_BOUNDS.because("Ngày đến " + day + "; từ "
                    + first.map(LocalDate::toString).orElse("ngày có thời hạn") + " đến hôm nay, " + today);
        }
    }
}
