package vn.motcua.plan.write.importplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
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
import vn.motcua.plan.write.importplan.SourceLine.Cell;
import vn.motcua.plan.write.importplan.UnreadableDocument.Reason;

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

    private static void add(List<SourceLine> lines, Sheet sheet, DataFormatter formatter) {
        if (sheet.getLastRowNum() >= Limits.LINES_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_LINES);
        }
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            List<Cell> cells = row == null ? List.of() : cells(row, sheet.getMergedRegions(), formatter);
            Limits.add(lines, new SourceLine(lines.size() + 1, cells.isEmpty() ? List.of(Cell.of("")) : cells));
        }
    }

    /** A row with text in its first filled cell only is running text: a title, a recipient. */
    private static List<Cell> cells(Row row, List<CellRangeAddress> merged, DataFormatter formatter) {
        if (row.getLastCellNum() > Limits.CELLS_MAX) {
            throw new UnreadableDocument(Reason.TOO_MANY_CELLS);
        }
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < row.getLastCellNum(); c++) {
            int column = c;
            boolean mergedAbove = merged.stream()
                    .anyMatch(region ->
                            region.isInRange(row.getRowNum(), column) && row.getRowNum() > region.getFirstRow());
            String text = formatter.formatCellValue(row.getCell(c));
            cells.add(new Cell(mergedAbove ? "" : Wording.plain(text), mergedAbove));
        }
        long filled = cells.stream().filter(cell -> !cell.text().isEmpty()).count();
        boolean merges = cells.stream().anyMatch(Cell::mergedAbove);
        return filled == 1 && !merges && !cells.getFirst().text().isEmpty() && !isLabel(cells.getFirst())
                ? List.of(cells.getFirst())
                : cells;
    }

    private static boolean isLabel(Cell cell) {
        return cell.text().length() < 6;
    }
}
