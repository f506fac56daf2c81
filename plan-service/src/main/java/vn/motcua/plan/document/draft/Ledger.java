package vn.motcua.plan.document.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.plan.document.draft.PlanDraft.Doubt;
import vn.motcua.plan.document.draft.PlanDraft.LineUse;
import vn.motcua.plan.document.draft.PlanDraft.Use;

/** Keeps account of every line: an item uses it, it is noise of a named kind, or it is left over. Collects doubts. */
public final class Ledger {
    /** Lines that say nothing about the plan. */
    public enum Noise {
        BLANK,
        NATIONAL_MOTTO,
        PAGE_NUMBER,
        TABLE_HEADER,
        REPEATED_TABLE_HEADER,
        RULE_LINE
    }

    private final Map<Integer, Set<String>> users = new LinkedHashMap<>();
    private final Map<String, List<SourceLine>> linesOfItem = new LinkedHashMap<>();
    private final Map<Integer, Noise> noise = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    public void used(SourceLine line, String item) {
        users.computeIfAbsent(line.number(), _ -> new LinkedHashSet<>()).add(item);
        linesOfItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(line);
    }

    /** @return the first line of the item, from {@code from} on, that holds the words; {@code from} if none does */
    public int lineHolding(String words, String item, int from) {
        return linesOfItem.getOrDefault(item, List.of()).stream()
                .filter(line -> line.number() >= from && (line.text() + " ").contains(words))
                .mapToInt(SourceLine::number)
                .findFirst()
                .orElse(from);
    }

    public void used(List<SourceLine> lines, String item) {
        lines.forEach(line -> used(line, item));
    }

    public void noise(SourceLine line, Noise kind) {
        noise.put(line.number(), kind);
    }

    public void doubt(DoubtKind kind, String about, int line) {
        doubts.add(new Doubt(kind, about, line));
    }

    /** @param item that the words became, and what could be right instead */
    public void doubt(DoubtKind kind, String about, int line, String item, List<String> candidates) {
        doubts.add(new Doubt(kind, about, line, List.of(item), candidates));
    }

    /** What was doubted there is known now, by words that stand elsewhere. */
    public void settle(DoubtKind doubted, int line, DoubtKind known, String about) {
        doubts.replaceAll(
                doubt -> doubt.kind() == doubted && doubt.line() == line ? new Doubt(known, about, line) : doubt);
    }

    public List<Doubt> doubts() {
        return doubts.stream()
                .sorted(Comparator.comparingInt(Doubt::line))
                .map(this::withItems)
                .toList();
    }

    /** A doubt that names no item is about those that stand on its line. */
    private Doubt withItems(Doubt doubt) {
        List<String> items =
                doubt.items().isEmpty() ? List.copyOf(users.getOrDefault(doubt.line(), Set.of())) : doubt.items();
        return new Doubt(doubt.kind(), doubt.about(), doubt.line(), items, doubt.candidates());
    }

    /** A line that an item uses counts as used even if it also holds noise, such as the motto beside the issuer. */
    public List<LineUse> account(List<SourceLine> lines) {
        return lines.stream().map(this::use).toList();
    }

    private LineUse use(SourceLine line) {
        int number = line.number();
        if (users.containsKey(number)) {
            List<String> items = List.copyOf(users.get(number));
            return new LineUse(number, line.text(), Use.USED, String.join(", ", items), items);
        } else if (noise.containsKey(number)) {
            return new LineUse(number, line.text(), Use.NOISE, noise.get(number).name());
        } else if (line.isBlank()) {
            return new LineUse(number, "", Use.NOISE, Noise.BLANK.name());
        }
        return new LineUse(number, line.text(), Use.LEFT_OVER, "");
    }
}
