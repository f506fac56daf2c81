package vn.motcua.plan.document.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.DraftHead.DateParts;

/** The date of issue, of which parts stay blank until the plan is signed: "ngày     tháng 02 năm 2026", "ngày /4/2026". */
public record IssueDate(DateParts parts, int start, int end) {
    private static final Pattern IN_WORDS =
            Pattern.compile("ngày\\s?(\\d{1,2})?[ .…]*tháng\\s?(\\d{1,2})?[ .…]*năm\\s?(\\d{4})?");
    private static final Pattern IN_FIGURES =
            Pattern.compile("ngày\\s?(\\d{1,2})?[ .…]*/[ .…]*(\\d{1,2})?[ .…]*/\\s?(\\d{4})");

    public static Optional<IssueDate> in(String text) {
        for (Pattern pattern : new Pattern[] {IN_WORDS, IN_FIGURES}) {
            Matcher date = pattern.matcher(text);
            if (date.find()) {
                DateParts parts = new DateParts(part(date.group(1)), part(date.group(2)), part(date.group(3)));
                return Optional.of(new IssueDate(parts, date.start(), date.end()));
            }
        }
        return Optional.empty();
    }

    public boolean isComplete() {
        return parts.day().isPresent()
                && parts.month().isPresent()
                && parts.year().isPresent();
    }

    private static Optional<Integer> part(String figures) {
        return Optional.ofNullable(figures).map(Integer::valueOf);
    }
}
