package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;
import vn.motcua.plan.document.table.Columns;

/**
 * A .docx as lines: each paragraph one, each row of a task table one. A table without task columns only sets text side
 * by side, as issuer and motto, so its paragraphs are lines of their own.
 */
public final class WordFile {
    private WordFile() {}

    public static List<SourceLine> lines(byte[] bytes) {
        List<SourceLine> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordNumbers numbers = new WordNumbers();
            for (IBodyElement element : document.getBodyElements()) {
                switch (element) {
                    case XWPFTable table -> add(lines, table, numbers);
                    case XWPFParagraph paragraph -> addText(lines, numbers.printed(paragraph));
                    case XWPFSDT control -> addText(lines, control.getContent().getText());
                    default -> throw new IllegalStateException("unknown kind of content: " + element.getElementType());
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

    private static void add(List<SourceLine> lines, XWPFTable table, WordNumbers numbers) {
        List<List<Cell>> rows =
                table.getRows().stream().map(row -> cells(row, numbers)).toList();
        if (rows.stream().limit(3).anyMatch(row -> Columns.of(row).isPresent())) {
            rows.forEach(row -> Limits.add(lines, new SourceLine(lines.size() + 1, row)));
        } else {
            rows.stream().flatMap(List::stream).forEach(cell -> addText(lines, cell.text()));
        }
    }

    private static void addText(List<SourceLine> lines, String text) {
        for (String line : text.split("\\n", -1)) {
            Limits.add(lines, SourceLine.text(lines.size() + 1, line.replace('\t', ' ')));
        }
    }

    /** All that stands in a cell, a table inside it too, one paragraph a line. */
    private static String text(IBody cell, WordNumbers numbers) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            switch (element) {
                case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .forEach(inner -> texts.add(text(inner, numbers)));
                case XWPFParagraph paragraph -> texts.add(numbers.printed(paragraph));
                case XWPFSDT control -> texts.add(control.getContent().getText());
                default -> throw new IllegalStateException("unknown kind of content: " + element.getElementType());
            }
        }
        return String.join("\n", texts);
    }

    /** A cell that spans columns is followed by empty ones, so that columns keep their place. */
    private static List<Cell> cells(XWPFTableRow row, WordNumbers numbers) {
        List<Cell> cells = new ArrayList<>();
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            boolean merged = properties != null
                    && properties.isSetVMerge()
                    && properties.getVMerge().getVal() != STMerge.RESTART;
            cells.add(merged ? Cell.continuedFromAbove() : Cell.ofLines(text(cell, numbers)));
            BigInteger span = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal()
                    : BigInteger.ONE;
            for (int i = 1; i < Math.min(span.intValue(), Limits.CELLS_MAX); i++) {
                cells.add(merged ? Cell.continuedFromAbove() : Cell.of(""));
            }
        }
        return cells;
    }
}
