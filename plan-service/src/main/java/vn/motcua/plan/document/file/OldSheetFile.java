package vn.motcua.plan.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** An .xls, as it was written until 2007, read like an .xlsx. */
final class OldSheetFile {
    private OldSheetFile() {}

    static List<SourceLine> lines(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            OldOffice.withoutMacros(files.getRoot());
            withinBounds(files);
            try (HSSFWorkbook book = new HSSFWorkbook(files, false)) {
                return lines(book);
            }
        } catch (EncryptedDocumentException _) {
            throw new UnreadableDocument(Reason.FILE_ENCRYPTED);
        } catch (OldExcelFormatException _) {
            throw new UnreadableDocument(Reason.FORMAT_OUTDATED);
        } catch (UnreadableDocument refused) {
            throw refused;
        } catch (IOException | RuntimeException _) {
            throw new UnreadableDocument(Reason.FILE_DAMAGED);
        }
    }

    /** POI holds every record as an object, many times as large: they are counted before. */
    private static void withinBounds(POIFSFileSystem files) throws IOException {
        String name = HSSFWorkbook.getWorkbookDirEntryName(files.getRoot());
        try (var stream = files.createDocumentInputStream(name)) {
            byte[] head = new byte[4];
            int records = 0;
            while (stream.readNBytes(head, 0, 4) == 4) {
                stream.skipNBytes(Math.min((head[2] & 0xFF) | (head[3] & 0xFF) << 8, stream.available()));
                if (++records > Limits.RECORDS_MAX) {
                    throw new UnreadableDocument(Reason.TOO_MANY_LINES);
                }
            }
        }
    }

    private static List<SourceLine> lines(HSSFWorkbook book) {
        SheetValues values =
                new SheetValues(null, null, book.getInternalWorkbook().isUsing1904DateWindowing());
        List<SheetGrid> grids = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                grids.add(grid(book.getSheetAt(i), values));
            }
        }
        return SheetGrid.lines(grids);
    }

    private static SheetGrid grid(HSSFSheet sheet, SheetValues values) {
        SheetGrid grid = new SheetGrid();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hide(row.getRowNum() + 1);
            }
            for (Cell cell : row) {
                grid.put(row.getRowNum() + 1, cell.getColumnIndex() + 1, text(cell, values));
            }
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            grid.merge(
                    region.getFirstRow() + 1,
                    region.getLastRow() + 1,
                    region.getFirstColumn() + 1,
                    region.getLastColumn() + 1);
        }
        return grid;
    }

    private static String text(Cell cell, SheetValues values) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                values.number(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> "";
        };
    }
}
