package vn.motcua.plan.document.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.ScheduleRule.Phrase;
import vn.motcua.plan.document.grammar.ScheduleRule.Place;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Unspecified;

/**
 * Reads timing expressions. Adverbs such as "kịp thời" or "đúng tiến độ" match no rule on purpose: they carry no date
 * and must never become a deadline.
 */
public final class ScheduleGrammar {
    private static final double TIMING_SHARE = 0.8;
    /** "từ tháng 3" says when it begins, and nothing of when it is due. */
    private static final Pattern BEGINS =
            Pattern.compile("(?<![\\p{L}])(?:kể )?từ (?:đầu )?$", Instruments.IGNORE_CASE);

    /** "đầu quý II", "tuần thứ hai của tháng 3": no day is said. */
    private static final Pattern PART_OF = Pattern.compile(
            "(?<![\\p{L}])(?:đầu|giữa|nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần|tuần (?:\\d|thứ \\p{L}+|đầu(?: tiên)?|cuối(?: cùng)?))(?: của)? $",
            Instruments.IGNORE_CASE);

    /** "số liệu từ ngày … đến ngày …", "các quyết định ban hành trước ngày …": of what is worked on, and not of the work. */
    private static final Pattern OF_MATTER = Pattern.compile(
            "(?<![\\p{L}])(?:(?:số liệu|dữ liệu|kỳ báo cáo|giai đoạn)(?: (?:báo cáo|thống kê|phát sinh))?(?: (?:được )?(?:tính|lấy|chốt))?"
                    + "|(?:các|những|toàn bộ|số|mọi) [\\p{L} ]{2,40}? (?:được )?(?:ban hành|nộp|cấp|lập|phát sinh|tiếp nhận|ký|công bố)) $",
            Instruments.IGNORE_CASE);

    private static final Pattern PERIOD = Pattern.compile("tháng |qu[ýí] |năm \\d|\\d", Instruments.IGNORE_CASE);
    /** "… đến hết tháng 9, sau đó báo cáo tháng": the day ends a part of the work. */
    private static final Pattern SPAN = Pattern.compile("từ ", Instruments.IGNORE_CASE);

    private static final Pattern GOES_ON = Pattern.compile("^,? (?:sau đó|rồi) ");

    private static final List<ScheduleRule> RULES = Stream.of(
                    SpanSchedules.RULES,
                    DatedSchedules.RULES,
                    DaySchedules.RULES,
                    RecurringSchedules.RULES,
                    TriggeredSchedules.RULES,
                    ReferredSchedules.RULES)
            .flatMap(List::stream)
            .toList();

    private record Hit(ScheduleRule rule, MatchResult match) {
        boolean overlaps(Hit other) {
            return match.start() < other.match.end() && other.match.start() < match.end();
        }
    }

    private ScheduleGrammar() {}

    public static Schedule cell(String text) {
        return cell(text, Optional.empty());
    }

    /**
     * Reads a whole timing cell; what it says beside the timing stays in the verbatim.
     * @param planYear the year that is meant where none is printed
     */
    public static Schedule cell(String text, Optional<Integer> planYear) {
        String clean = Wording.clean(text);
        List<Hit> hits = hits(clean, _ -> true);
        List<Schedule> parts = new ArrayList<>();
        for (Hit hit : hits) {
            read(hit, clean, hits.size() == 1 ? clean : hit.match().group(), planYear)
                    .ifPresent(parts::add);
        }
        return together(parts, clean);
    }

    /** @return whether the text is a timing from its first word to nearly its last */
    public static boolean isTiming(String text) {
        String clean = Wording.clean(text);
        List<Hit> hits = hits(clean, _ -> true);
        int covered = hits.stream()
                .mapToInt(hit -> hit.match().end() - hit.match().start())
                .sum();
        return !hits.isEmpty() && hits.getFirst().match().start() <= 1 && covered >= TIMING_SHARE * clean.length();
    }

    public static List<Schedule> inProse(String text) {
        return inProse(text, Optional.empty());
    }

    /** Finds the timings inside sentences, each with its own words as verbatim, in the order printed. */
    public static List<Schedule> inProse(String text, Optional<Integer> planYear) {
        String clean = Wording.clean(text);
        List<Hit> sure = hits(clean, rule -> rule.place() == Place.ANYWHERE);
        List<Hit> found = sure.isEmpty() ? hits(clean, rule -> rule.place() == Place.ELSE) : sure;
        return found.stream()
                .filter(hit -> !PERIOD.matcher(hit.match().group()).lookingAt()
                        || !PART_OF.matcher(clean.substring(0, hit.match().start()))
                                .find())
                .filter(hit -> !OF_MATTER
                        .matcher(clean.substring(0, hit.match().start()))
                        .find())
                .filter(hit -> SPAN.matcher(hit.match().group()).lookingAt()
                        || !GOES_ON.matcher(clean.substring(hit.match().end())).find())
                .flatMap(hit -> read(hit, clean, hit.match().group(), planYear).stream())
                .map(schedule -> found.size() == 1 ? TriggeredSchedules.withTerm(schedule, clean) : schedule)
                .toList();
    }

    /** @param verbatim of the composite, or of the blank when there is no part */
    public static Schedule together(List<Schedule> parts, String verbatim) {
        return switch (parts.size()) {
            case 0 -> new Unspecified(verbatim);
            case 1 -> parts.getFirst();
            default ->
                oneRecurring(parts, verbatim)
                        .or(() -> TriggeredSchedules.oneOf(parts, verbatim))
                        .or(() -> severalPeriods(parts).map(periods -> new Periods(periods, verbatim)))
                        .orElseGet(() -> new Composite(parts, verbatim));
        };
    }

    /** "Hằng quý, trước ngày 20 của tháng cuối quý" says one thing twice. */
    private static Optional<Schedule> oneRecurring(List<Schedule> parts, String verbatim) {
        boolean same = parts.stream()
                .allMatch(part -> part instanceof Recurring r
                        && parts.getFirst() instanceof Recurring first
                        && first.frequencies().equals(r.frequencies()));
        return same && parts.getFirst() instanceof Recurring first
                ? Optional.of(new Recurring(first.frequencies(), first.reference(), verbatim))
                : Optional.empty();
    }

    /** Nothing but periods is one timing with several of them: "Quý I/2027 (lần 1), Quý III/2027 (lần 2)". */
    private static Optional<List<Period>> severalPeriods(List<Schedule> parts) {
        List<Period> periods = parts.stream()
                .flatMap(part -> switch (part) {
                    case Period period -> Stream.of(period);
                    case Periods several -> several.periods().stream();
                    default -> Stream.<Period>empty();
                })
                .toList();
        boolean all = parts.stream().allMatch(part -> part instanceof Period || part instanceof Periods);
        return all ? Optional.of(periods) : Optional.empty();
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
            boolean begins =
                    BEGINS.matcher(text.substring(0, hit.match().start())).find()
                            && PERIOD.matcher(hit.match().group()).lookingAt();
            if (!begins && chosen.stream().noneMatch(hit::overlaps)) {
                chosen.add(hit);
            }
        }
        return chosen;
    }

    private static Optional<Schedule> read(Hit hit, String text, String verbatim, Optional<Integer> planYear) {
        String before = text.substring(0, hit.match().start());
        return hit.rule().reading().read(new Phrase(hit.match(), verbatim, before, planYear));
    }
}
