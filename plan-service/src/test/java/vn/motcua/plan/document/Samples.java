package vn.motcua.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Invented plan documents: the text files of the samples folder, and Office files made of the same matter. */
final class Samples {
    private static final List<List<String>> TABLE = List.of(
            List.of("STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"),
            List.of("I", "VIỆC CHUNG", "", "", ""),
            List.of("1", "Lập danh sách thủ tục", "Văn phòng Sở", "Các phòng", "Quý I/2027"),
            List.of("2", "Đối chiếu với 100% hồ sơ đã số hóa", "", "", ""),
            List.of("II", "VIỆC RIÊNG", "", "", ""),
            List.of("1", "Mở đường dây góp ý", "Phòng Tiếp dân", "Văn phòng Sở", "Trước ngày 31/3/2027"));

    private Samples() {}

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Issuer and motto side by side in a table, tasks in another whose second task shares the cells of the first. */
    static byte[] word() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTable letterhead = document.createTable(2, 2);
            letterhead.getRow(0).getCell(0).setText("SỞ VÍ DỤ");
            letterhead.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            letterhead.getRow(1).getCell(0).setText("Số: 7/KH-SVD");
            letterhead.getRow(1).getCell(1).setText("Bình Minh, ngày 02 tháng 01 năm 2027");
            for (String text : List.of("KẾ HOẠCH", "Kiểm soát thủ tục năm 2027", "I. NHIỆM VỤ")) {
                document.createParagraph().createRun().setText(text);
            }
            XWPFTable tasks = document.createTable(TABLE.size(), 5);
            for (int r = 0; r < TABLE.size(); r++) {
                XWPFTableRow row = tasks.getRow(r);
                for (int c = 0; c < 5; c++) {
                    row.getCell(c).setText(TABLE.get(r).get(c));
                }
            }
            for (int column = 2; column < 5; column++) {
                merge(tasks, column);
            }
            document.createParagraph().createRun().setText("II. TỔ CHỨC THỰC HIỆN");
            document.createParagraph().createRun().setText("Các phòng làm theo Kế hoạch này.");
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(XWPFTable table, int column) {
        properties(table, 2, column).addNewVMerge().setVal(STMerge.RESTART);
        properties(table, 3, column).addNewVMerge().setVal(STMerge.CONTINUE);
        properties(table, 2, column).addNewGridSpan().setVal(BigInteger.ONE);
    }

    private static CTTcPr properties(XWPFTable table, int row, int column) {
        var cell = table.getRow(row).getCell(column).getCTTc();
        return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    }

    static byte[] sheet() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Nhiệm vụ");
            sheet.createRow(0).createCell(0).setCellValue("Phụ lục");
            sheet.createRow(1).createCell(0).setCellValue("NHIỆM VỤ NĂM 2027");
            sheet.createRow(2)
                    .createCell(0)
                    .setCellValue("(Kèm theo Kế hoạch số 7/KH-SVD ngày 02/01/2027 của Sở Ví dụ)");
            for (int r = 0; r < TABLE.size(); r++) {
                XSSFRow row = sheet.createRow(3 + r);
                for (int c = 0; c < 5; c++) {
                    String text = TABLE.get(r).get(c);
                    if (text.matches("\\d")) {
                        row.createCell(c).setCellValue(Integer.parseInt(text));
                    } else {
                        row.createCell(c).setCellValue(text);
                    }
                }
            }
            for (int column = 2; column < 5; column++) {
                sheet.addMergedRegion(new CellRangeAddress(5, 6, column, column));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
