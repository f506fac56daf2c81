package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.WordToHtmlConverter;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/**
 * A .doc, as it was written until 2007. POI lays it out as paragraphs and tables, with the numbers that Word counts; they
 * are read as those of a .docx.
 */
final class OldWordFile {
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<SourceLine> notes = new ArrayList<>();

    private OldWordFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            OldOffice.withoutMacros(files.getRoot());
            try (HWPFDocument document = new HWPFDocument(files.getRoot())) {
                if (document.characterLength() > Limits.TEXT_CHARACTERS_MAX) {
                    throw new UnreadableDocument(Reason.TEXT_TOO_LONG);
                }
                if (document.getRange().numParagraphs() > Limits.RECORDS_MAX) {
                    throw new UnreadableDocument(Reason.TOO_MANY_LINES);
                }
                WordToHtmlConverter converter = new WordToHtmlConverter(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .newDocument());
                converter.processDocument(document);
                return new OldWordFile()
                        .read(converter
                                .getDocument()
                                .getElementsByTagName("body")
                                .item(0));
            }
        } catch (EncryptedDocumentException _) {
            throw new UnreadableDocument(Reason.FILE_ENCRYPTED);
        } catch (OldWordFileFormatException _) {
            throw new UnreadableDocument(Reason.FORMAT_OUTDATED);
        } catch (UnreadableDocument refused) {
            throw refused;
        } catch (IOException | ParserConfigurationException | RuntimeException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
    }

    private List<SourceLine> read(Node body) {
        blocks(body, lines, Origin.BODY);
        notes.stream()
                .filter(note -> !note.isBlank())
                .forEach(note -> Limits.add(lines, new SourceLine(lines.size() + 1, note.cells(), note.origin())));
        return List.copyOf(lines);
    }

    private void blocks(Node parent, List<SourceLine> to, Origin origin) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getAttribute("class").contains("notes")) {
                    blocks(element, notes, Origin.FOOTNOTE);
                } else if (element.getTagName().equals("table")) {
                    table(element).addTo(to, origin);
                } else if (element.getTagName().matches("p|h\\d|li")) {
                    PrintedTable.addText(to, text(element), origin);
                } else {
                    blocks(element, to, origin);
                }
            }
        }
    }

    private PrintedTable table(Element table) {
        PrintedTable printed = new PrintedTable();
        Map<Integer, Integer> goesOn = new HashMap<>();
        rows(table, printed, goesOn);
        return printed;
    }

    private void rows(Node parent, PrintedTable printed, Map<Integer, Integer> goesOn) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals("tr")) {
                row(element, printed, goesOn);
            } else {
                rows(node, printed, goesOn);
            }
        }
    }

    /** @param goesOn for how many rows more the cell of a column goes on */
    private void row(Element row, PrintedTable printed, Map<Integer, Integer> goesOn) {
        printed.beginRow();
        int column = 0;
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell && cell.getTagName().matches("t[dh]")) {
                column = passed(column, printed, goesOn);
                int columns = Xml.number(cell.getAttribute("colspan"), 1, Limits.CELLS_MAX);
                int rows = Xml.number(cell.getAttribute("rowspan"), 1, Limits.LINES_MAX);
                printed.beginCell();
                printed.span(columns);
                cell(cell, printed);
                printed.endCell();
                for (int i = 0; i < columns; i++) {
                    goesOn.put(column++, rows - 1);
                }
            }
        }
        passed(column, printed, goesOn);
        printed.endRow();
    }

    /** Passes the columns whose cells go on from above. */
    private static int passed(int from, PrintedTable printed, Map<Integer, Integer> goesOn) {
        int column = from;
        while (goesOn.getOrDefault(column, 0) > 0) {
            goesOn.merge(column++, -1, Integer::sum);
            printed.beginCell();
            printed.merge(true);
            printed.endCell();
        }
        return column;
    }

    private void cell(Node parent, PrintedTable printed) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals("table")) {
                table(element).writeInto(printed);
            } else if (node instanceof Element element && element.getTagName().matches("p|h\\d|li")) {
                printed.write(text(element));
            } else {
                cell(node, printed);
            }
        }
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text words) {
                text.append(words.getData());
            } else if (node instanceof Element element && element.getTagName().equals("br")) {
                text.append('\n');
            } else if (node instanceof Element element
                    && !element.getAttribute("class").contains("noteanchor")) {
                text.append(text(element));
            }
        }
        return text.toString();
    }
}
