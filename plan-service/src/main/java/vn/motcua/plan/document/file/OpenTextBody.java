package vn.motcua.plan.document.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * Reads the text of an OpenDocument as it is printed: deletions are gone, a text box stands before the paragraph that it
 * hangs on, cells keep their place in the grid.
 */
final class OpenTextBody implements Xml.Handler {
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes", "note-citation", "creator", "date", "title", "desc", "forms", "ruby-text", "object");

    private final OpenStyles styles;
    private final List<SourceLine> lines;
    private final List<SourceLine> aside;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<Origin> origins = new ArrayDeque<>();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private final StringBuilder hidden = new StringBuilder();
    private final OpenNumbers numbers;
    private int skipped;
    private int hiding;
    private long characters;

    OpenTextBody(OpenStyles styles, List<SourceLine> lines, List<SourceLine> aside, Origin origin) {
        this.styles = styles;
        this.numbers = new OpenNumbers(styles);
        this.lines = lines;
        this.aside = aside;
        origins.push(origin);
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "p", "h" -> paragraphs.push(new StringBuilder(numbers.next()));
            case "s" -> write(" ".repeat(Xml.number(Xml.attribute(element, "c"), 1, 100)));
            case "tab" -> write(" ");
            case "line-break" -> write("\n");
            case "span" -> {
                spans.push(styles.hides(Xml.attribute(element, "style-name")));
                hiding += spans.peek() ? 1 : 0;
            }
            case "note-body" -> origins.push(Origin.FOOTNOTE);
            case "annotation" -> origins.push(Origin.COMMENT);
            case "list" -> numbers.beginList(element);
            case "list-item" -> numbers.beginItem(element);
            case "table" -> tables.push(new OpenTable());
            default -> table(name, element);
        }
    }

    private void table(String name, XMLStreamReader element) {
        if (tables.isEmpty()) {
            return;
        }
        OpenTable table = tables.peek();
        switch (name) {
            case "table-row" ->
                table.beginRow(Xml.attribute(element, "visibility").matches("collapse|filter"));
            case "table-cell" -> table.beginCell(element);
            case "covered-table-cell" -> table.beginCovered(element);
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (skipped == 0) {
            write(text);
        }
    }

    private void write(String text) {
        if (paragraphs.isEmpty()) {
            return;
        }
        characters += text.length();
        if (characters > Limits.TEXT_CHARACTERS_MAX) {
            throw new UnreadableDocument(Reason.TEXT_TOO_LONG);
        }
        (hiding > 0 ? hidden : paragraphs.peek()).append(text);
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p", "h" -> endParagraph(paragraphs.pop().toString());
            case "span" -> hiding -= spans.pop() ? 1 : 0;
            case "note-body", "annotation" -> origins.pop();
            case "list" -> numbers.endList();
            case "table-cell", "covered-table-cell" -> inTable(OpenTable::endCell);
            case "table-row" -> inTable(OpenTable::endRow);
            case "table" -> endTable(tables.pop().printed());
            default -> {}
        }
    }

    private void inTable(Consumer<OpenTable> change) {
        if (!tables.isEmpty()) {
            change.accept(tables.peek());
        }
    }

    private void endParagraph(String text) {
        if (!hidden.isEmpty()) {
            aside.add(new SourceLine(1, List.of(Cell.of(hidden.toString())), Origin.HIDDEN));
            hidden.setLength(0);
        }
        if (origins.size() > 1) {
            PrintedTable.addText(aside, text, origins.peek());
        } else if (isInCell()) {
            tables.peek().printed().write(text);
        } else {
            PrintedTable.addText(lines, text, origins.peek());
        }
    }

    private boolean isInCell() {
        return !tables.isEmpty() && tables.peek().printed().inCell();
    }

    private void endTable(PrintedTable table) {
        table.hiddenRows().forEach(row -> aside.add(new SourceLine(1, row, Origin.HIDDEN)));
        if (isInCell()) {
            table.writeInto(tables.peek().printed());
        } else {
            table.addTo(lines, origins.peek());
        }
    }
}
