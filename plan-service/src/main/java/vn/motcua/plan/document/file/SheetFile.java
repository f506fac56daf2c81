package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.SourceLine.Cell;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** An .xlsx as rows of all visible sheets, one after another. Formulas give the value that was saved with them. */
final class SheetFile {
    private SheetFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        List<SourceLine> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            DataFormatter formatter = new DataFormatter();
            formatter.setUseCachedValuesForFormulaCells(true);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    add(lines, workbook.getSheetAt(i), formatter);
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

    /** Rows and cells that are formatted but empty, up to the last of a million, are not there. */
    private static void add(List<SourceLine> lines, Sheet sheet, DataFormatter formatter) {
        if (sheet.getNumMergedRegions() > Limits.MERGED_CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        int last = -1;
        for (Row row : sheet) {
            last = textEnd(row, formatter) > 0 ? Math.max(last, row.getRowNum()) : last;
        }
        for (int r = 0; r <= last; r++) {
            Row row = sheet.getRow(r);
            List<Cell> cells = row == null ? List.of() : cells(row, mergedAbove(r, merged), formatter);
            Limits.add(lines, new SourceLine(lines.size() + 1, cells.isEmpty() ? List.of(Cell.of("")) : cells));
        }
    }

    /** A row with text in its first filled cell only is running text: a title, a recipient. */
    private static List<Cell> cells(Row row, BitSet mergedAbove, DataFormatter formatter) {
        int end = Math.max(textEnd(row, formatter), mergedAbove.length());
        if (end > Limits.CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < end; c++) {
            boolean merged = mergedAbove.get(c);
            cells.add(merged ? Cell.continuedFromAbove() : Cell.ofLines(formatter.formatCellValue(row.getCell(c))));
        }
        long filled = cells.stream().filter(cell -> !cell.text().isEmpty()).count();
        return filled == 1 && mergedAbove.isEmpty() && !cells.getFirst().text().isEmpty() && !isLabel(cells.getFirst())
                ? List.of(cells.getFirst())
                : cells;
    }

    /** @return the columns in which a merged cell goes on that began in a row above */
    private static BitSet mergedAbove(int row, List<CellRangeAddress> merged) {
        BitSet columns = new BitSet();
        for (CellRangeAddress region : merged) {
            if (row > region.getFirstRow() && row <= region.getLastRow()) {
                int first = Math.min(region.getFirstColumn(), Limits.CELLS_MAX);
                columns.set(first, Math.max(first, Math.min(region.getLastColumn() + 1, Limits.CELLS_MAX)));
            }
        }
        return columns;
    }

    /** @return number of cells up to the last one with text */
    private static int textEnd(Row row, DataFormatter formatter) {
        int end = 0;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (!formatter.formatCellValue(cell).isBlank()) {
                end = Math.max(end, cell.getColumnIndex() + 1);
            }
        }
        return end;
    }

    private static boolean isLabel(Cell cell) {
        return cell.text().length() < 6;
    }
}
