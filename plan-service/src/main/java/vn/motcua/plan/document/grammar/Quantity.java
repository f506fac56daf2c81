package vn.motcua.plan.document.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftTarget.Comparator;
import vn.motcua.plan.document.draft.DraftTarget.Unit;
import vn.motcua.plan.document.draft.Wording;

/**
 * A figure with its unit in a clause, and how the words around it compare with it.
 *
 * @param from offset of the first character that belongs to it, comparator included
 * @param to offset behind the last one, "trở lên" included
 * @param printed the figure as it stands there
 * @param comparator as stated; empty when the words state none
 */
record Quantity(int from, int to, String printed, BigDecimal value, Unit unit, Optional<Comparator> comparator) {
    private static final String FIGURE = "(?<figure>\\d{1,4}(?:[.,]\\d{1,2})?)";
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\d.,/])" + FIGURE
                    + "\\s?(?:%|phần trăm)?\\s?(?:[-–]|đến|tới)\\s?\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|phần trăm)"
                    + "|(?<![\\d.,/])(?<single>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|phần trăm)"
                    + "|(?<![\\p{L}])(?<words>" + NumberWords.PATTERN + ") phần trăm",
            Instruments.IGNORE_CASE);
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.,/])" + FIGURE + "\\s?(?<unit>phút|giờ|ngày làm việc|ngày)(?![\\p{L}])", Instruments.IGNORE_CASE);

    /** What is due so long after an event is a timing, and no figure to be reached. */
    private static final Pattern FROM_EVENT =
            Pattern.compile("^,?\\s?(?:(?:kể |tính )?từ|sau) (?:khi|ngày|lúc|thời điểm)", Instruments.IGNORE_CASE);

    private static final Pattern AT_EVENT =
            Pattern.compile("^(?:ngay |mỗi )?(?:khi|sau khi|nếu) ", Instruments.IGNORE_CASE);

    private static final Pattern RISES = Pattern.compile(
            "(?: \\(?(?:(?:của |trong )?(?:năm|quý) [\\dIV/]+|hiện nay|hiện tại|như hiện nay)\\)?)?,? (?:lên|xuống|còn|nâng lên|tăng lên|giảm xuống)(?: còn)?(?: (?:mức|đến|tới|thành))?\\s*",
            Instruments.IGNORE_CASE);

    /** Shares of a hundred, whatever stands around them, and times that something compares with. */
    static List<Quantity> in(String clause) {
        List<Quantity> found = new ArrayList<>();
        Matcher share = SHARE.matcher(clause);
        while (share.find()) {
            boolean range = share.group("figure") != null;
            String figure = range ? share.group("figure") : share.group("single");
            BigDecimal value = figure != null
                    ? new BigDecimal(figure.replace(',', '.'))
                    : BigDecimal.valueOf(NumberWords.value(Wording.lower(share.group("words")))
                            .orElseThrow());
            Comparison around = Comparison.around(clause, share.start(), share.end());
            Optional<Comparator> comparator = range ? Optional.of(Comparator.GE) : around.stated();
            found.add(new Quantity(around.from(), around.to(), share.group(), value, Unit.PERCENT, comparator));
        }
        Matcher time = TIME.matcher(clause);
        while (time.find()) {
            Comparison around = Comparison.around(clause, time.start(), time.end());
            Unit unit = unit(time.group("unit"));
            boolean term = FROM_EVENT.matcher(clause.substring(time.end())).find()
                    || AT_EVENT.matcher(clause).find();
            if (around.stated().isPresent() && unit != Unit.CALENDAR_DAYS && !term) {
                BigDecimal value = new BigDecimal(time.group("figure").replace(',', '.'));
                found.add(new Quantity(around.from(), around.to(), time.group(), value, unit, around.stated()));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Quantity::from));
        for (int i = found.size() - 1; i > 0; i--) {
            if (isStart(clause, found.get(i - 1), found.get(i))) {
                found.remove(i - 1);
            }
        }
        return found;
    }

    /** "từ 55% lên 70%": the first is where it stands. */
    private static boolean isStart(String clause, Quantity first, Quantity next) {
        int end = first.from()
                + clause.substring(first.from()).indexOf(first.printed())
                + first.printed().length();
        return first.unit() == next.unit()
                && end <= next.from()
                && RISES.matcher(clause.substring(end, next.from())).matches();
    }

    /** What of it surely stands on one line: a unit in words may have gone to the next. */
    String shown() {
        return printed.contains("%") ? printed : printed.replaceFirst("(?<=\\d)\\s?\\p{L}.*", "");
    }

    static Unit unit(String word) {
        return switch (Wording.lower(word)) {
            case "phút" -> Unit.MINUTES;
            case "giờ" -> Unit.HOURS;
            case "ngày làm việc" -> Unit.WORKING_DAYS;
            default -> Unit.CALENDAR_DAYS;
        };
    }
}
