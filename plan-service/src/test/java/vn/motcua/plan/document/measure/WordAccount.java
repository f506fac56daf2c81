package vn.motcua.plan.document.measure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.LineUse;
import vn.motcua.plan.document.draft.PlanDraft.Use;
import vn.motcua.plan.document.draft.Wording;

/** Where the words of each line went: a line that counts as used has all of its words in the items it names. */
public final class WordAccount {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /** Words of forms that carry no content of their own, in lower case. */
    private static final Set<String> FORM = words("số ngày tháng năm căn cứ thực hiện nơi nhận b c t h kt tm tl tuq"
            + " cộng hoà hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc để biết báo cáo");

    /** A line of a named field, and the words of its name. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:chủ trì|phối hợp|tham gia|trách nhiệm|phụ trách|tiến độ|thời gian|thời hạn|sản phẩm|kết quả|thực hiện|hoàn thành|giao|cùng|hạn)[^:]{0,20}:");

    private static final Set<String> NAMES = words(
            "đơn vị cơ quan bộ phận chủ trì phối hợp thời gian hạn hoàn thành thực hiện sản phẩm kết quả chịu trách nhiệm tiến độ tham gia người phụ giao cùng xong");

    private WordAccount() {}

    /** @return words that stand in a used line and in none of the items that use it, with the line's number */
    public static List<String> lost(PlanDraft draft) {
        List<String> lost = new ArrayList<>();
        for (LineUse line : draft.lines()) {
            if (line.use() == Use.USED) {
                Set<String> words = words(line.text());
                for (String item : line.reason().split(", ")) {
                    words.removeAll(words(said(draft, item)));
                }
                draft.uncertain().stream()
                        .filter(doubt -> doubt.line() == line.line())
                        .forEach(doubt -> words.removeAll(words(doubt.about())));
                if (line.reason().startsWith("tasks[")
                        && NAMED.matcher(around(draft, line)).find()) {
                    words.removeAll(NAMES);
                }
                if (line.reason().matches("(?:head|legalBases|recipients|signer).*")) {
                    words.removeAll(FORM);
                }
                if (!words.isEmpty()) {
                    lost.add(line.line() + " " + line.reason() + " " + words);
                }
            }
        }
        return lost;
    }

    /** The name of a field may go on in the next line: "Hoàn" over "thành: Quý I". */
    private static String around(PlanDraft draft, LineUse line) {
        return draft.lines().stream()
                .filter(other -> Math.abs(other.line() - line.line()) <= 1
                        && other.reason().equals(line.reason()))
                .map(LineUse::text)
                .collect(Collectors.joining(" "));
    }

    private static String said(PlanDraft draft, String item) {
        String name = item.replaceFirst("[.\\[].*", "");
        if (name.equals("tasks")) {
            return draft.tasks().stream()
                    .filter(task -> item.equals("tasks[" + task.ref() + "]"))
                    .map(WordAccount::text)
                    .collect(Collectors.joining(" "));
        }
        String also = name.equals("legalBases") ? text(draft.head()) + " " + text(draft.notes()) : "";
        for (RecordComponent part : PlanDraft.class.getRecordComponents()) {
            if (part.getName().equals(name)) {
                return text(value(draft, part));
            }
        }
        return also;
    }

    /** Every text inside a value, however deep. */
    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> one -> text(one.orElse(null));
            case Collection<?> many -> many.stream().map(WordAccount::text).collect(Collectors.joining(" "));
            case Record whole -> {
                StringBuilder text = new StringBuilder();
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    text.append(text(value(whole, part))).append(' ');
                }
                yield text.toString();
            }
            default -> value.toString();
        };
    }

    private static Object value(Object of, RecordComponent part) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Numbers without leading zeros, so that "04" and 4 are one. */
    private static Set<String> words(String text) {
        return WORD.matcher(Wording.lower(Wording.plain(text)))
                .results()
                .map(match -> match.group().replaceFirst("^0+(?=\\d)", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
