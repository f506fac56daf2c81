package vn.motcua.plan.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.field.NamedFields;
import vn.motcua.plan.document.grammar.ScheduleGrammar;

/** Makes items of paragraphs by their labels: a kind of label that is open already closes all that stands inside it. */
public final class Tree {
    private static final int DEPTH_MAX = 12;
    private static final int PERIOD_CHARACTERS_MAX = 40;

    private final List<Node> top = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    /** A timing that stands over the items that are done in it. */
    private Optional<Node> period = Optional.empty();

    private Tree() {}

    public static List<Node> of(List<SourceLine> lines) {
        return ofParagraphs(Paragraphs.of(lines));
    }

    public static List<Node> ofParagraphs(List<Paragraph> paragraphs) {
        Tree tree = new Tree();
        paragraphs.forEach(tree::add);
        return tree.top;
    }

    private void add(Paragraph paragraph) {
        Optional<Label> label = paragraph.label();
        if (label.isEmpty() && isPeriod(paragraph)) {
            open.clear();
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
        period = period.filter(_ -> label.get().isOfItem());
        List<Node> outside = period.map(Node::children).orElse(top);
        (open.isEmpty() ? outside : open.peek().children()).add(node);
        if (open.size() < DEPTH_MAX) {
            open.push(node);
        }
    }

    /** "Tháng 1", "Quý II:" on a line of its own, among items that have no numbers of their own. */
    private boolean isPeriod(Paragraph paragraph) {
        String text = paragraph.text();
        return text.length() <= PERIOD_CHARACTERS_MAX
                && open.stream().allMatch(node -> node.label().orElseThrow().isOfItem())
                && ScheduleGrammar.isTiming(text.replaceFirst("[:.]$", ""));
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
