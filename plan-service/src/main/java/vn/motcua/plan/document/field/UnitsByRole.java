package vn.motcua.plan.document.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.NamedFields.Field;
import vn.motcua.plan.document.grammar.Instruments;

/**
 * The units of one cell, parted where the cell says who leads and who takes part: "Chủ trì: A; phối hợp: B", "A (chủ trì), B (phối
 * hợp)", "A chủ trì, B phối hợp".
 */
public record UnitsByRole(String lead, String coordinating) {
    private static final Pattern PART = Pattern.compile("[^;,\\n]+");
    private static final Pattern LEADS =
            Pattern.compile("\\s?\\(?(?:là )?(?:chủ trì|đầu mối)\\)?\\s*$", Instruments.IGNORE_CASE);
    private static final Pattern TAKES_PART =
            Pattern.compile("\\s?\\(?(?:cùng )?(?:phối hợp|tham gia)\\)?\\s*$", Instruments.IGNORE_CASE);

    public static UnitsByRole of(String cell) {
        NamedFields fields = NamedFields.of(cell);
        if (fields.values().containsKey(Field.LEAD) && fields.values().containsKey(Field.COORDINATING)) {
            return new UnitsByRole(fields.value(Field.LEAD), fields.value(Field.COORDINATING));
        } else if (!LEADS.matcher(cell.replace("\n", " ")).find()
                && !TAKES_PART.matcher(cell.replace("\n", " ")).find()) {
            return new UnitsByRole(cell, "");
        }
        List<String> leading = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Matcher part = PART.matcher(cell);
        while (part.find()) {
            String text = Wording.clean(part.group());
            Matcher leads = LEADS.matcher(text);
            Matcher takesPart = TAKES_PART.matcher(text);
            if (leads.find()) {
                open.add(text.substring(0, leads.start()));
                leading.addAll(open);
                open.clear();
            } else if (takesPart.find()) {
                open.add(text.substring(0, takesPart.start()));
                others.addAll(open);
                open.clear();
            } else {
                open.add(text);
            }
        }
        (leading.isEmpty() ? leading : others).addAll(open);
        return leading.isEmpty()
                ? new UnitsByRole(cell, "")
                : new UnitsByRole(String.join("; ", leading), String.join("; ", others));
    }
}
