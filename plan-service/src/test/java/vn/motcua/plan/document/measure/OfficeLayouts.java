package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.plan.document.measure.Matter.Work;
import vn.motcua.plan.document.measure.TableLayouts.Part;

/** Plans as Word and Excel files. */
final class OfficeLayouts {
    private static final List<Part> ORDER =
            List.of(Part.LABEL, Part.CONTENT, Part.LEAD, Part.OTHERS, Part.TIMING, Part.PRODUCT);

    private OfficeLayouts() {}

    /** The letterhead side by side, a header over two rows, group titles over all columns. */
    static Generated wordTable(Matter m) {
        ObjectNode truth = m.truth();
        WordXml word = new WordXml();
        head(m, word);
        word.p("I. NHIỆM VỤ").table();
        word.row(c -> c.cell("TT")
                .cell("Nội dung")
                .wide(2, "Đơn vị thực hiện")
                .cell("Thời gian")
                .cell("Sản phẩm"));
        word.row(c -> c.below().below().cell("Chủ trì").cell("Phối hợp").below().below());
        List<List<String>> rows = TableLayouts.rows(m, ORDER, truth, List.of("I", "II", "III", "IV"), true);
        boolean numbered = m.chance(2);
        for (List<String> row : rows) {
            if (row.get(2).isEmpty()) {
                word.row(c -> c.cell(row.getFirst()).wide(5, row.get(1)));
            } else {
                int list = row.getFirst().equals("1") ? word.newList("%1") : word.lastList();
                word.row(c -> {
                    if (numbered) {
                        c.numbered(list);
                    } else {
                        c.cell(row.getFirst());
                    }
                    row.stream().skip(1).forEach(c::cell);
                });
            }
        }
        word.end();
        word.p("II. TỔ CHỨC THỰC HIỆN").p("Các phòng làm theo Kế hoạch này.");
        ProseLayouts.signature(m).lines().forEach(word::p);
        return new Generated("word table", "plan.docx", word.bytes(), truth);
    }

    /** Headings and items that Word numbers by itself. */
    static Generated wordNumbers(Matter m) {
        ObjectNode truth = m.truth();
        WordXml word = new WordXml();
        head(m, word);
        int sections = word.newRomanList();
        word.numbered(sections, "MỤC TIÊU");
        int goals = word.newList("%1.");
        m.goals.forEach(goal -> {
            word.numbered(goals, goal.words() + ".");
            truth.withArray("targets").add(goal.truth());
        });
        word.numbered(sections, "NHIỆM VỤ");
        int tasks = word.newList("%1.");
        int n = 0;
        for (Work work : m.tasks()) {
            String content = work.leads().getFirst() + " " + Matter.lowered(work.content());
            word.numbered(tasks, content + ".");
            Work said = new Work(content, work.leads().subList(0, 1), List.of(), "", work.timing());
            ObjectNode task = Matter.task(content, said, false).put("label", ++n + ".");
            task.putObject("schedule").put("type", "UNSPECIFIED");
            ProseLayouts.add(truth, task);
        }
        word.numbered(sections, "TỔ CHỨC THỰC HIỆN").p("Các phòng làm theo Kế hoạch này.");
        ProseLayouts.signature(m).lines().forEach(word::p);
        return new Generated("word numbers", "plan.docx", word.bytes(), truth);
    }

    /** Content controls round rows, cells and paragraphs; deleted and hidden words; a footnote; a row that begins later. */
    static Generated wordControls(Matter m) {
        ObjectNode truth = m.truth();
        WordXml word = new WordXml();
        head(m, word);
        word.raw("<w:sdt><w:sdtContent>")
                .p("I. NHIỆM VỤ")
                .raw("</w:sdtContent></w:sdt>")
                .table();
        word.row(c -> ORDER.forEach(part -> c.cell(m.one(TableLayouts.NAMES.get(part)))));
        for (List<String> row : TableLayouts.rows(m, ORDER, truth, List.of("I", "II", "III", "IV"), true)) {
            boolean wrapped = m.chance(2);
            word.raw(wrapped ? "<w:sdt><w:sdtPr/><w:sdtContent>" : "");
            word.row(c -> {
                for (int i = 0; i < row.size(); i++) {
                    if (i == 4 && !row.get(i).isEmpty()) {
                        c.raw("<w:sdt><w:sdtContent>").withNote(row.get(i)).raw("</w:sdtContent></w:sdt>");
                    } else if (i == 1) {
                        c.withDeleted(row.get(i));
                    } else {
                        c.cell(row.get(i));
                    }
                }
            });
            word.raw(wrapped ? "</w:sdtContent></w:sdt>" : "");
        }
        word.end();
        ProseLayouts.signature(m).lines().forEach(word::p);
        return new Generated("word controls", "plan.docx", word.bytes(), truth);
    }

    private static void head(Matter m, WordXml word) {
        word.table();
        word.row(c -> c.cell(
                        "UBND TỈNH " + m.place.toUpperCase(Locale.ROOT) + "\n" + m.department.toUpperCase(Locale.ROOT))
                .cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"));
        word.row(c -> c.cell("Số: 21/KH-" + m.code).cell(m.place + ", ngày 12 tháng 01 năm 2028"));
        word.end();
        word.p("KẾ HOẠCH").p(m.subject + " năm 2028");
    }

    static Generated sheet(Matter m) {
        ObjectNode truth = m.truth();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Nhiệm vụ");
            tasks(m, book, sheet, truth);
            return new Generated("sheet", "tasks.xlsx", bytes(book), truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Generated twoSheets(Matter m) {
        ObjectNode truth = m.truth();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet first = book.createSheet("Chỉ tiêu");
            for (List<String> row : TableLayouts.indicatorRows(m, truth)) {
                XSSFRow line = first.createRow(first.getPhysicalNumberOfRows());
                row.forEach(cell ->
                        line.createCell(Math.max(0, line.getLastCellNum())).setCellValue(cell));
            }
            XSSFSheet second = book.createSheet("Nhiệm vụ");
            tasks(m, book, second, truth);
            int end = second.getLastRowNum() + 2;
            for (String line : ProseLayouts.signature(m).lines().toList()) {
                second.createRow(end++).createCell(0).setCellValue(line);
            }
            return new Generated("two sheets", "plan.xlsx", bytes(book), truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A timing that is a day is a real date cell, in Excel's own short form, which prints it as month/day/year. */
    private static void tasks(Matter m, XSSFWorkbook book, XSSFSheet sheet, ObjectNode truth) {
        CellStyle date = book.createCellStyle();
        date.setDataFormat((short) 14);
        sheet.createRow(0).createCell(0).setCellValue("NHIỆM VỤ NĂM 2028");
        int r = 1;
        for (List<List<String>> part : List.of(
                TableLayouts.header(m, ORDER),
                TableLayouts.rows(m, ORDER, truth, List.of("I", "II", "III", "IV"), true))) {
            for (List<String> row : part) {
                XSSFRow line = sheet.createRow(r++);
                for (int c = 0; c < row.size(); c++) {
                    XSSFCell cell = line.createCell(c);
                    if (row.get(c).matches("\\d+")) {
                        cell.setCellValue(Integer.parseInt(row.get(c)));
                    } else if (row.get(c).matches("\\d+[/.]\\d+[/.]2028")) {
                        String[] day = row.get(c).split("[/.]");
                        cell.setCellValue(LocalDate.of(2028, Integer.parseInt(day[1]), Integer.parseInt(day[0])));
                        cell.setCellStyle(date);
                    } else if (!row.get(c).isEmpty()) {
                        cell.setCellValue(row.get(c));
                    }
                }
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
