package vn.motcua.plan.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.SourceLine;

/**
 * An item of the outline: its paragraphs, of which the first bears the label, and the items inside it.
 *
 * @param label empty for text that stands before the first label
 */
public record Node(Optional<Label> label, List<Paragraph> paragraphs, List<Node> children) {
    static Node of(Optional<Label> label, Paragraph first) {
        Node node = new Node(label, new ArrayList<>(), new ArrayList<>());
        node.paragraphs.add(first);
        return node;
    }

    /** The first paragraph without its label: a heading, or a sentence. */
    public String title() {
        return paragraphs.getFirst().withoutLabel();
    }

    public String printedLabel() {
        return label.map(Label::printed).orElse("");
    }

    public String number() {
        return label.map(Label::number).orElse("");
    }

    public int line() {
        return paragraphs.getFirst().line();
    }

    /** All paragraphs in the order printed, those of inner items too. */
    public Stream<Paragraph> all() {
        return Stream.concat(paragraphs.stream(), children.stream().flatMap(Node::all));
    }

    public List<SourceLine> lines() {
        return all().flatMap(paragraph -> paragraph.lines().stream()).toList();
    }
}
