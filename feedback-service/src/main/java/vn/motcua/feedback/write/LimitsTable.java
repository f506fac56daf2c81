package vn.motcua.feedback.write;

import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
     * The limits that govern feedback sent on a day: of those in effect by then the latest, and of its editions the newest.
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
}
