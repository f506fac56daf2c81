package vn.motcua.plan.write.importplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.motcua.plan.write.importplan.SourceLine.Cell;
import vn.motcua.plan.write.importplan.UnreadableDocument.Reason;

/**
 * A .docx as lines: each paragraph one, each row of a task table one. A table without task columns only sets text side
 * by side, as issuer and motto, so its paragraphs are lines of their own.
 */
final class WordFile {
    private WordFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        List<SourceLine> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    add(lines, table);
                } else if (element instanceof XWPFParagraph paragraph) {
                    addText(lines, paragraph.getText());
                }
            }
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | NotOfficeXmlFileException
                | EmptyFileException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
        return List.copyOf(lines);
    }

    private static void add(List<SourceLine> lines, XWPFTable table) {
        List<List<Cell>> rows = table.getRows().stream().map(WordFile::cells).toList();
        boolean hasTasks =
                rows.stream().limit(3).anyMatch(row -> Columns.of(row).isPresent());
        for (int i = 0; i < rows.size(); i++) {
            if (hasTasks) {
                Limits.add(lines, new SourceLine(lines.size() + 1, rows.get(i)));
            } else {
                table.getRow(i).getTableCells().stream()
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .forEach(paragraph -> addText(lines, paragraph.getText()));
            }
        }
    }

    private static void addText(List<SourceLine> lines, String text) {
        for (String line : text.split("\\n", -1)) {
            Limits.add(lines, SourceLine.text(lines.size() + 1, line.replace('\t', ' ')));
        }
    }

    /** A cell that spans columns is followed by empty ones, so that columns keep their place. */
    private static List<Cell> cells(XWPFTableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean merged = properties != null
                    && properties.isSetVMerge()
                    && properties.getVMerge().getVal() != STMerge.RESTART;
            String text = String.join(
                    " ",
                    cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            cells.add(new Cell(merged ? "" : Wording.plain(text), merged));
            BigInteger span = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal()
                    : BigInteger.ONE;
            for (int i = 1; i < Math.min(span.intValue(), Limits.CELLS_MAX); i++) {
                cells.add(new Cell("", merged));
            }
        }
        return cells;
    }
}
