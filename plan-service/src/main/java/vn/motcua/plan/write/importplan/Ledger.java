package vn.motcua.plan.write.importplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.plan.write.importplan.PlanDraft.Doubt;
import vn.motcua.plan.write.importplan.PlanDraft.LineUse;
import vn.motcua.plan.write.importplan.PlanDraft.Use;

/** Keeps account of every line: an item uses it, it is noise of a named kind, or it is left over. Collects doubts. */
final class Ledger {
    /** Lines that say nothing about the plan. */
    enum Noise {
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

    void used(SourceLine line, String item) {
        users.computeIfAbsent(line.number(), _ -> new LinkedHashSet<>()).add(item);
        linesOfItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(line);
    }

    /** @return the first line of the item, from {@code from} on, that holds the words; {@code from} if none does */
    int lineHolding(String words, String item, int from) {
        return linesOfItem.getOrDefault(item, List.of()).stream()
                .filter(line -> line.number() >= from && (line.text() + " ").contains(words))
                .mapToInt(SourceLine::number)
                .findFirst()
                .orElse(from);
    }

    void used(List<SourceLine> lines, String item) {
        lines.forEach(line -> used(line, item));
    }

    void noise(SourceLine line, Noise kind) {
        noise.put(line.number(), kind);
    }

    void doubt(DoubtKind kind, String about, int line) {
        doubts.add(new Doubt(kind, about, line));
    }

    List<Doubt> doubts() {
        return doubts.stream().sorted(Comparator.comparingInt(Doubt::line)).toList();
    }

    /** A line that an item uses counts as used even if it also holds noise, such as the motto beside the issuer. */
    List<LineUse> account(List<SourceLine> lines) {
        return lines.stream().map(this::use).toList();
    }

    private LineUse use(SourceLine line) {
        int number = line.number();
        if (users.containsKey(number)) {
            return new LineUse(number, line.text(), Use.USED, String.join(", ", users.get(number)));
        } else if (noise.containsKey(number)) {
            return new LineUse(number, line.text(), Use.NOISE, noise.get(number).name());
        } else if (line.isBlank()) {
            return new LineUse(number, "", Use.NOISE, Noise.BLANK.name());
        }
        return new LineUse(number, line.text(), Use.LEFT_OVER, "");
    }
}
