package vn.motcua.plan.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.motcua.plan.document.draft.SourceLine;

/** Makes items of paragraphs by their labels: a kind of label that is open already closes all that stands inside it. */
public final class Tree {
    private static final int DEPTH_MAX = 12;

    private final List<Node> top = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

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
        if (label.isEmpty()) {
            if (open.isEmpty()) {
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
        (open.isEmpty() ? top : open.peek().children()).add(node);
        if (open.size() < DEPTH_MAX) {
            open.push(node);
        }
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
