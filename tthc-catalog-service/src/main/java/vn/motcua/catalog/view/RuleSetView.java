package vn.motcua.catalog.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** All announcements, in their order. */
    public static List<RuleSetView> show(List<RuleSetView> before, RuleSetEvent event) {
        return switch (event) {
            case RuleSetAnnounced e ->
                Stream.concat(
                                before.stream(),
                                Stream.of(new RuleSetView(
                                        e.code(),
                                        e.version(),
                                        e.name(),
                                        e.effectiveFrom(),
                                        e.certainty(),
                                        e.legal(),
                                        e.rules(),
                                        e.sources(),
                                        e.formSets())))
                        .toList();
        };
    }

    /** Of each code the newest announcement, the set that starts first in front. */
    public static List<RuleSetView> newest(List<RuleSetView> announced) {
        Map<String, RuleSetView> byCode = new LinkedHashMap<>();
        announced.forEach(set -> byCode.put(set.code(), set));
        return byCode.values().stream()
                .sorted(Comparator.comparing(RuleSetView::effectiveFrom))
                .toList();
    }

    /** The set for receipts on a day, of those announcements that have begun; empty before the first. */
    public static Optional<RuleSetView> inForce(List<RuleSetView> announced, LocalDate day) {
        return newest(announced.stream()
                        .filter(set -> !set.effectiveFrom().isAfter(day))
                        .toList())
                .stream()
                .reduce((_, later) -> later);
    }
}
