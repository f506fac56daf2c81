package vn.motcua.catalog.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.RuleSetEvent;
import vn.motcua.catalog.events.RuleSetEvent.FormSet;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.events.RuleSetEvent.RuleSource;
import vn.motcua.catalog.events.Rules;

/** A rule set as announced last. */
@Schema(name = "RuleSet", description = "Bộ quy định áp dụng theo ngày tiếp nhận · Limits by date of receipt")
public record RuleSetView(
        String code,
        int version,
        String name,
        LocalDate effectiveFrom,
        Certainty certainty,
        String legal,
        Rules rules,
        List<RuleSource> sources,
        List<FormSet> formSets) {
    public RuleSetView {
        sources = List.copyOf(sources);
        formSets = List.copyOf(formSets);
    }

    /** All sets, the one that starts first in front; a later announcement replaces the one under its code. */
    public static List<RuleSetView> show(List<RuleSetView> before, RuleSetEvent event) {
        return switch (event) {
            case RuleSetAnnounced e -> {
                List<RuleSetView> after = new ArrayList<>(before);
                after.removeIf(set -> set.code().equals(e.code()));
                after.add(new RuleSetView(
                        e.code(),
                        e.version(),
                        e.name(),
                        e.effectiveFrom(),
                        e.certainty(),
                        e.legal(),
                        e.rules(),
                        e.sources(),
                        e.formSets()));
                after.sort(Comparator.comparing(RuleSetView::effectiveFrom));
                yield List.copyOf(after);
            }
        };
    }

    /** The set for receipts on a day; empty before the first. */
    public static Optional<RuleSetView> inForce(List<RuleSetView> sets, LocalDate day) {
        return sets.stream().filter(set -> !set.effectiveFrom().isAfter(day)).reduce((_, later) -> later);
    }
}
