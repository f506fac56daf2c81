package vn.motcua.plan.document.text;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.plan.document.field.SentenceUnits;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.TargetGrammar;
import vn.motcua.plan.document.outline.Node;
import vn.motcua.plan.document.outline.Paragraph;

/** How much items speak as tasks do: somebody who does it, a time for it, a deed at the beginning. */
final class Evidence {
    /** Half of them name somebody or begin with a deed. */
    static final double LIKELY = 1;
    /** Most of them name somebody, and some say when. */
    static final double SURE = 2;

    private static final int WORDS_MIN = 4;

    private Evidence() {}

    /** @return points for each item, on the average; 0 without items */
    static double of(List<Node> items, SentenceUnits units) {
        return items.stream()
                .flatMap(Evidence::leaves)
                .mapToInt(item -> points(item, units))
                .average()
                .orElse(0);
    }

    private static Stream<Node> leaves(Node item) {
        return item.children().isEmpty()
                ? Stream.of(item)
                : item.children().stream().flatMap(Evidence::leaves);
    }

    private static int points(Node item, SentenceUnits units) {
        int points = 0;
        for (Paragraph paragraph : item.paragraphs()) {
            String text = paragraph.withoutLabel();
            boolean leads = units.lead(text).isPresent();
            boolean timed = !ScheduleGrammar.inProse(text).isEmpty();
            boolean deed = SentenceUnits.beginsWithDeed(text) && text.split(" ").length >= WORDS_MIN;
            boolean figure = !TargetGrammar.in(text, "", _ -> 0).isEmpty();
            int own = (leads ? 2 : 0) + (timed ? 1 : 0) + (deed ? 1 : 0) - (figure && !leads ? 2 : 0);
            points = Math.max(points, own);
        }
        return points;
    }
}
