package vn.motcua.plan.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.NamedFields;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.grammar.UnitGrammar;

/** Makes items of paragraphs by their labels: a kind of label that is open already closes all that stands inside it. */
public final class Tree {
    private static final int DEPTH_MAX = 12;
    private static final int PERIOD_CHARACTERS_MAX = 40;
    private static final int UNIT_CHARACTERS_MAX = 80;

    private final List<Node> top = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    /** A timing that stands over the items that are done in it, or a unit over its own. */
    private Optional<Node> period = Optional.empty();

    /** Whether the first line is a timing: then each further one stands over what follows, too. */
    private boolean ofPeriods;

    private Tree() {}

    public static List<Node> of(List<SourceLine> lines) {
        return ofParagraphs(Paragraphs.of(lines));
    }

    public static List<Node> ofParagraphs(List<Paragraph> paragraphs) {
        Tree tree = new Tree();
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Label> next =
                    i + 1 < paragraphs.size() ? paragraphs.get(i + 1).label() : Optional.empty();
            tree.add(paragraphs.get(i), next);
        }
        return tree.top;
    }

    private void add(Paragraph paragraph, Optional<Label> next) {
        Optional<Label> label = paragraph.label();
        if (label.isEmpty() && (isPeriod(paragraph) || isUnit(paragraph, next))) {
            open.clear();
            ofPeriods |= top.isEmpty() && isTiming(paragraph);
            period = Optional.of(Node.of(label, paragraph));
            top.add(period.get());
            return;
        }
        if (label.isEmpty()) {
            if (open.isEmpty() && !top.isEmpty() && NamedFields.begins(paragraph.text())) {
                top.getLast().paragraphs().add(paragraph);
            } else if (open.isEmpty()) {
                top.add(Node.of(label, paragraph));
            } else {
                open.peek().paragraphs().add(paragraph);
            }
            return;
        }
        while (!open.isEmpty() && !isInside(label.get(), open.peek().label().orElseThrow())) {
            open.pop();
        }
        Node node = Node.of(label, paragraph);
        period = period.filter(_ -> ofPeriods || label.get().isOfItem());
        List<Node> outside = period.map(Node::children).orElse(top);
        (open.isEmpty() ? outside : open.peek().children()).add(node);
        if (open.size() < DEPTH_MAX) {
            open.push(node);
        }
    }

    /** "Tháng 1", "Quý II:" on a line of its own, among items without numbers or where such a line stands over the first one. */
    private boolean isPeriod(Paragraph paragraph) {
        return isTiming(paragraph)
                && (ofPeriods
                        || open.stream()
                                .allMatch(node -> node.label().orElseThrow().isOfItem()));
    }

    private static boolean isTiming(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() <= PERIOD_CHARACTERS_MAX && ScheduleGrammar.isTiming(text.replaceFirst("[:.]$", ""));
    }

    /** "PHÒNG KINH TẾ", "Công an xã:" on a line of its own, over items that have no numbers of their own. */
    private boolean isUnit(Paragraph paragraph, Optional<Label> next) {
        String text = paragraph.text();
        boolean another = period.isPresent() && !text.contains(",") && text.endsWith(":");
        return text.length() <= UNIT_CHARACTERS_MAX
                && !text.matches(".*[.;,]$")
                && next.filter(Label::isOfItem).isPresent()
                && open.stream().allMatch(node -> node.label().orElseThrow().isOfItem())
                && (another || UnitGrammar.names(text))
                && (Wording.isUpper(text) || text.endsWith(":"));
    }

    /** Whether an item with this label stands inside the open one: no item of its own kind is open. */
    private boolean isInside(Label label, Label openOne) {
        boolean sameKindOpen = open.stream()
                .map(node -> node.label().orElseThrow())
                .anyMatch(other -> other.kind() == label.kind() && other.depth() >= label.depth());
        if (label.kind() == Label.Kind.DOTTED && openOne.kind() == Label.Kind.DOTTED) {
            return label.depth() > openOne.depth();
        }
        if (label.kind() == Label.Kind.NUMBER && openOne.kind() == Label.Kind.DOTTED) {
            return false;
        }
        return !sameKindOpen;
    }
}
