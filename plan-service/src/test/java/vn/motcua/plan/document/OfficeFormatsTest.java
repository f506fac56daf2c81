package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.SourceLine.Origin;
import vn.motcua.plan.document.file.SourceText;
import vn.motcua.plan.events.DueDate;

/** The same plan in each format that offices have gives the same tasks and targets. */
class OfficeFormatsTest {
    private static final List<List<String>> TABLE = List.of(
            List.of("STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"),
            List.of("1", "Lập danh sách thủ tục", "Văn phòng Sở", "Các phòng", "Quý I/2027"),
            List.of("2", "Đối chiếu hồ sơ đã số hóa", "", "", ""),
            List.of("3", "Mở đường dây góp ý", "Phòng Tiếp dân", "Văn phòng Sở", "Trước ngày 31/3/2027"));

    private static void isThePlan(PlanDraft draft) {
        assertThat(draft.tasks())
                .extracting(Task::content)
                .containsExactly("Lập danh sách thủ tục", "Đối chiếu hồ sơ đã số hóa", "Mở đường dây góp ý");
        assertThat(draft.tasks())
                .extracting(task ->
                        task.lead().units().stream().map(ResponsibleUnit::name).toList())
                .containsExactly(List.of("Văn phòng Sở"), List.of("Văn phòng Sở"), List.of("Phòng Tiếp dân"));
        assertThat(draft.tasks())
                .extracting(task -> DueDate.of(task.schedule()))
                .containsExactly(
                        Optional.of(LocalDate.of(2027, 3, 31)),
                        Optional.of(LocalDate.of(2027, 3, 31)),
                        Optional.of(LocalDate.of(2027, 3, 30)));
        assertThat(draft.tasks().get(1).lead().inherited()).isTrue();
    }

    /** Written by LibreOffice, packed and in letters: POI writes no .doc of its own. */
    @Test
    void a_doc_of_word_97() throws IOException {
        byte[] packed;
        try (var file = OfficeFormatsTest.class.getResourceAsStream("/documents/plan.doc.gz.txt")) {
            packed = Base64.getMimeDecoder().decode(file.readAllBytes());
        }
        byte[] bytes = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        PlanDraft draft = PlanReader.read(bytes, "plan.doc");
        isThePlan(draft);
        assertThat(draft.goals())
                .extracting(PlanDraft.Statement::text)
                .containsExactly("Hồ sơ giải quyết đúng hạn đạt từ 98% trở lên.", "Mức độ hài lòng đạt trên 95%.");
        isThePlan(PlanReader.read(bytes, "saved-under-another-name.docx"));
    }

    @Test
    void an_odt_with_lists_that_are_counted_cells_that_go_on_notes_and_deletions() throws IOException {
        String row = "<table:table-row>%s</table:table-row>";
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        StringBuilder table = new StringBuilder("<table:table>");
        for (int r = 0; r < TABLE.size(); r++) {
            StringBuilder cells = new StringBuilder();
            for (int c = 0; c < 5; c++) {
                if (r == 1 && c > 1) {
                    cells.append(cell.replaceFirst("table-cell>", "table-cell table:number-rows-spanned=\"2\">")
                            .formatted(TABLE.get(r).get(c)));
                } else if (r == 2 && c > 1) {
                    cells.append("<table:covered-table-cell/>");
                } else {
                    cells.append(cell.formatted(TABLE.get(r).get(c)));
                }
            }
            table.append(row.formatted(cells));
        }
        String body = """
                <office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Bỏ 12%%</text:p></text:deletion>
                </text:changed-region></text:tracked-changes>
                <text:p>KẾ HOẠCH</text:p><text:p>Kiểm soát thủ tục năm 2027</text:p><text:p>I. MỤC TIÊU</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>Hồ sơ đúng hạn<text:note><text:note-citation>1</text:note-citation>
                <text:note-body><text:p>Năm trước 91%%</text:p></text:note-body></text:note> đạt<text:s/>từ 98%% trở lên.</text:p></text:list-item>
                <text:list-item><text:p>Mức độ hài lòng đạt trên 95%%.</text:p></text:list-item></text:list>
                <text:p>II. NHIỆM VỤ</text:p>%s</table:table>
                <text:p>III. TỔ CHỨC THỰC HIỆN</text:p><text:p>Các phòng làm theo Kế hoạch này.</text:p></office:text>
                """.formatted(table);
        byte[] odt = open("""
                <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
                </text:list-style>""", body);
        PlanDraft draft = PlanReader.read(odt, "plan.odt");
        isThePlan(draft);
        assertThat(draft.targets())
                .extracting(target -> target.metric().orElse(""))
                .containsExactly("onTimeRate", "satisfaction");
        assertThat(draft.goals()).extracting(PlanDraft.Statement::label).containsExactly("I.1", "I.2");
        assertThat(SourceText.of(odt, "plan.odt").lines())
                .filteredOn(line -> line.origin() == Origin.FOOTNOTE)
                .extracting(line -> line.text())
                .containsExactly("Năm trước 91%");
    }

    @Test
    void an_ods_with_real_dates_and_a_million_rows_that_are_empty() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int r = 0; r < TABLE.size(); r++) {
            rows.append("<table:table-row>");
            for (int c = 0; c < 5; c++) {
                boolean begins = r == 1 && c > 1;
                boolean covered = r == 2 && c > 1;
                String value = r == 3 && c == 4
                        ? " office:value-type=\"date\" office:date-value=\"2027-03-30\""
                        : begins ? " table:number-rows-spanned=\"2\"" : "";
                String text = r == 3 && c == 4 ? "03/30/27" : TABLE.get(r).get(c);
                rows.append(
                        covered
                                ? "<table:covered-table-cell/>"
                                : "<table:table-cell%s><text:p>%s</text:p></table:table-cell>".formatted(value, text));
            }
            rows.append("<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row>");
        }
        byte[] ods = open(
                "",
                "<office:spreadsheet><table:table table:name=\"KH\">" + rows
                        + "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table></office:spreadsheet>");
        isThePlan(PlanReader.read(ods, "plan.ods"));
    }

    @Test
    void an_xls_with_merged_cells_and_a_real_date() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("KH");
            for (int r = 0; r < TABLE.size(); r++) {
                for (int c = 0; c < 5; c++) {
                    (c == 0 ? sheet.createRow(r) : sheet.getRow(r))
                            .createCell(c)
                            .setCellValue(TABLE.get(r).get(c));
                }
            }
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            sheet.getRow(3).getCell(4).setCellValue(LocalDate.of(2027, 3, 30));
            sheet.getRow(3).getCell(4).setCellStyle(day);
            for (int c = 2; c < 5; c++) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, c, c));
            }
            book.write(bytes);
            isThePlan(PlanReader.read(bytes.toByteArray(), "plan.xls"));
            isThePlan(PlanReader.read(bytes.toByteArray(), "saved-under-another-name.xlsx"));
        }
    }

    /** Lines around cells make the table; a cell over two rows has none between them; the number of the page is none of its words. */
    @Test
    void a_pdf_with_a_table() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                String[] lines = {
                    "KẾ HOẠCH",
                    "Kiểm soát thủ tục năm 2027",
                    "I. MỤC TIÊU",
                    "1. Hồ sơ giải quyết đúng hạn đạt từ 98% trở lên trên tổng số hồ sơ đã tiếp nhận của cả",
                    "năm, không kể hồ sơ rút lại.",
                    "II. NHIỆM VỤ"
                };
                for (int i = 0; i < lines.length; i++) {
                    write(content, font, 60, 780 - 18 * i, lines[i]);
                }
                write(content, font, 297, 30, "2");
                float[] columns = {60, 100, 240, 340, 430, 560};
                float top = 670;
                for (int r = 0; r < TABLE.size(); r++) {
                    for (int c = 0; c < 5; c++) {
                        write(
                                content,
                                font,
                                columns[c] + 4,
                                top - 40 * r - 14,
                                TABLE.get(r).get(c).split("(?<=\\G.{16,30}) "));
                        float bottom = top - 40 * (r + 1);
                        boolean goesOn = r == 1 && c > 1;
                        if (!goesOn) {
                            line(content, columns[c], bottom, columns[c + 1], bottom);
                        }
                    }
                }
                line(content, columns[0], top, columns[5], top);
                for (float column : columns) {
                    line(content, column, top, column, top - 40 * TABLE.size());
                }
                write(content, font, 60, 480, "III. TỔ CHỨC THỰC HIỆN");
                write(content, font, 60, 462, "Các phòng làm theo Kế hoạch này.");
            }
            document.save(bytes);
            PlanDraft draft = PlanReader.read(bytes.toByteArray(), "plan.pdf");
            isThePlan(draft);
            assertThat(draft.goals())
                    .extracting(PlanDraft.Statement::text)
                    .containsExactly(
                            "Hồ sơ giải quyết đúng hạn đạt từ 98% trở lên trên tổng số hồ sơ đã tiếp nhận của cả"
                                    + " năm, không kể hồ sơ rút lại.");
            assertThat(draft.responsibilities()).hasSize(1);
            assertThat(draft.leftOver()).isEmpty();
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float x, float y, String... lines)
            throws IOException {
        for (int i = 0; i < lines.length; i++) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(x, y - 13 * i);
            content.showText(lines[i]);
            content.endText();
        }
    }

    private static void line(PDPageContentStream content, float fromX, float fromY, float toX, float toY)
            throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    /** @param styles of the document's own, @param body inside its body */
    private static byte[] open(String styles, String body) throws IOException {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="b">
                <office:automatic-styles>%s</office:automatic-styles><office:body>%s</office:body></office:document-content>
                """.formatted(styles, body).strip();
        return zip(Map.of("content.xml", content));
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
