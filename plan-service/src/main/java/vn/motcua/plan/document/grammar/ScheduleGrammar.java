package vn.motcua.plan.document.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.document.grammar.ScheduleRule.Place;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Unspecified;

/**
 * Reads timing expressions. Adverbs such as "kịp thời" or "đúng tiến độ" match no rule on purpose: they carry no date
 * and must never become a deadline.
 */
public final class ScheduleGrammar {
    private static final List<ScheduleRule> RULES = Stream.of(
                    DatedSchedules.RULES, TriggeredSchedules.RULES, ReferredSchedules.RULES)
            .flatMap(List::stream)
            .toList();

    private record Hit(ScheduleRule rule, MatchResult match) {
        boolean overlaps(Hit other) {
            return match.start() < other.match.end() && other.match.start() < match.end();
        }
    }

    private ScheduleGrammar() {}

    /** Reads a whole timing cell; what it says beside the timing stays in the verbatim. */
    public static Schedule cell(String text) {
        String clean = Wording.clean(text);
        List<Hit> hits = hits(clean, _ -> true);
        List<Schedule> parts = new ArrayList<>();
        for (Hit hit : hits) {
            read(hit, clean, hits.size() == 1 ? clean : hit.match().group()).ifPresent(parts::add);
        }
        return together(parts, clean);
    }

    /** Finds the timings inside sentences, each with its own words as verbatim, in the order printed. */
    public static List<Schedule> inProse(String text) {
        String clean = Wording.clean(text);
        return hits(clean, rule -> rule.place() == Place.ANYWHERE).stream()
                .flatMap(hit -> read(hit, clean, hit.match().group()).stream())
                .toList();
    }

    /** @param verbatim of the composite, or of the blank when there is no part */
    public static Schedule together(List<Schedule> parts, String verbatim) {
        return switch (parts.size()) {
            case 0 -> new Unspecified(verbatim);
            case 1 -> parts.getFirst();
            default -> new Composite(parts, verbatim);
        };
    }

    /** Leftmost first, and of those that begin together the longest: "thường xuyên trong năm" is one timing. */
    private static List<Hit> hits(String text, Predicate<ScheduleRule> wanted) {
        List<Hit> all = RULES.stream()
                .filter(wanted)
                .flatMap(rule -> rule.wording().matcher(text).results().map(match -> new Hit(rule, match)))
                .sorted(Comparator.<Hit>comparingInt(hit -> hit.match().start())
                        .thenComparing(hit -> -hit.match().end()))
                .toList();
        List<Hit> chosen = new ArrayList<>();
        for (Hit hit : all) {
            if (chosen.stream().noneMatch(hit::overlaps)) {
                chosen.add(hit);
            }
        }
        return chosen;
    }

    private static Optional<Schedule> read(Hit hit, String text, String verbatim) {
        String before = text.substring(0, hit.match().start());
        return hit.rule().reading().read(new Phrase(hit.match(), verbatim, before));
    }
}
