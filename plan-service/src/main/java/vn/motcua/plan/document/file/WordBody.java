package vn.motcua.plan.document.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;
import vn.motcua.plan.document.file.WordNumbering.Place;

/**
 * Reads the text of a Word part as it is printed: tracked changes as accepted, content controls and links as what they
 * hold, text boxes before the paragraph they hang on, rows and cells by their place in the grid.
 */
final class WordBody implements Xml.Handler {
    /** What stands inside is no printed text, or the same text once more. */
    private static final Set<String> SKIPPED =
            Set.of("delText", "instrText", "delInstrText", "Fallback", "sdtPr", "sectPr", "tblGrid", "annotationRef");

    private static final Set<String> REMOVED = Set.of("del", "moveFrom");

    private final WordNumbers numbers;
    private final List<SourceLine> lines;
    private final List<SourceLine> aside;
    private final Origin origin;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<PrintedTable> tables = new ArrayDeque<>();
    private int skipped;
    private long characters;
    private boolean document;
    private boolean hidden;

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private String style = "";
        private String num = "";
        private int level;
    }

    WordBody(WordNumbers numbers, List<SourceLine> lines, List<SourceLine> aside, Origin origin) {
        this.numbers = numbers;
        this.lines = lines;
        this.aside = aside;
        this.origin = origin;
    }

    boolean isDocument() {
        return document;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        String parent = open.isEmpty() ? "" : open.peek();
        open.push(name);
        document = document || name.equals("document");
        boolean removes = REMOVED.contains(name) && !parent.equals("rPr") && !parent.equals("trPr");
        if (skipped > 0 || removes || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "pStyle" -> inParagraph(p -> p.style = Xml.attribute(element, "val"));
            case "numId" -> inParagraph(p -> p.num = Xml.attribute(element, "val"));
            case "ilvl" ->
                inParagraph(p -> p.level = Xml.number(Xml.attribute(element, "val"), 0, WordNumbering.LEVELS - 1));
            case "r" -> hidden = false;
            case "vanish", "webHidden" ->
                hidden = hidden || parent.equals("rPr") && !open.contains("pPr") && Xml.isOn(element);
            case "tab", "ptab" -> write(parent.equals("r") ? " " : "");
            case "br", "cr" -> write(parent.equals("r") ? "\n" : "");
            case "noBreakHyphen" -> write("-");
            case "tbl" -> tables.push(new PrintedTable());
            default -> table(name, parent, element);
        }
    }

    private void table(String name, String parent, XMLStreamReader element) {
        if (tables.isEmpty()) {
            return;
        }
        PrintedTable table = tables.peek();
        switch (name) {
            case "tr" -> table.beginRow();
            case "tc" -> table.beginCell();
            case "gridBefore" -> table.skip(Xml.number(Xml.attribute(element, "val"), 0, Limits.CELLS_MAX));
            case "gridSpan" -> table.span(Xml.number(Xml.attribute(element, "val"), 1, Limits.CELLS_MAX));
            case "vMerge" -> table.merge(!Xml.attribute(element, "val").equals("restart"));
            case "del" -> table.dropRow(parent.equals("trPr"));
            case "hidden" -> table.hideRow(parent.equals("trPr") && Xml.isOn(element));
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (skipped == 0 && !open.isEmpty() && open.peek().equals("t")) {
            write(text);
        }
    }

    private void write(String text) {
        characters += text.length();
        if (characters > Limits.TEXT_CHARACTERS_MAX) {
            throw new UnreadableDocument(Reason.TEXT_TOO_LONG);
        }
        inParagraph(p -> (hidden ? p.hidden : p.text).append(text));
    }

    private void inParagraph(java.util.function.Consumer<Paragraph> change) {
        if (!paragraphs.isEmpty()) {
            change.accept(paragraphs.peek());
        }
    }

    @Override
    public void end(String name) {
        open.pop();
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph(paragraphs.pop());
            case "tc" -> inTable(PrintedTable::endCell);
            case "tr" -> inTable(PrintedTable::endRow);
            case "tbl" -> endTable(tables.pop());
            default -> {}
        }
    }

    private void inTable(java.util.function.Consumer<PrintedTable> change) {
        if (!tables.isEmpty()) {
            change.accept(tables.peek());
        }
    }

    private void endParagraph(Paragraph paragraph) {
        boolean inCell = !tables.isEmpty() && tables.peek().inCell();
        String text = paragraph.text.toString();
        Optional<Place> place =
                paragraph.num.isEmpty() ? Optional.empty() : Optional.of(new Place(paragraph.num, paragraph.level));
        String label = text.isBlank() && !inCell ? "" : numbers.next(place, paragraph.style);
        String printed = label + text;
        if (!paragraph.hidden.toString().isBlank()) {
            aside.add(new SourceLine(1, List.of(Cell.of(paragraph.hidden.toString())), Origin.HIDDEN));
        }
        if (inCell) {
            tables.peek().write(printed);
        } else {
            PrintedTable.addText(lines, printed, origin);
        }
    }

    /** A table inside a cell is a part of what the cell says; one that only sets text side by side is text. */
    private void endTable(PrintedTable table) {
        table.hiddenRows().forEach(row -> aside.add(new SourceLine(1, row, Origin.HIDDEN)));
        if (!tables.isEmpty() && tables.peek().inCell()) {
            table.writeInto(tables.peek());
        } else {
            table.addTo(lines, origin);
        }
    }
}
