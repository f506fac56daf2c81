package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;
import vn.motcua.plan.document.measure.Processor;
import vn.motcua.plan.document.measure.WordXml;

/** Whatever comes is read or refused by name, within seconds and in little memory. */
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    @Test
    void a_picture_that_calls_itself_a_document_is_none() {
        refused(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16},
                "plan.docx",
                Reason.FORMAT_MISMATCH);
    }

    @Test
    void nothing_outside_the_file_is_fetched() {
        byte[] bytes = new WordXml()
                .part("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>")
                .bytes();
        refused(bytes, "plan.docx", Reason.FILE_DAMAGED);
    }

    @Test
    void an_external_relation_is_not_followed() {
        byte[] bytes = new WordXml()
                .p("I. NHIỆM VỤ")
                .p("1. Văn phòng Sở mở sổ góp ý.")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"x/attachedTemplate\" Target=\"http://198.51.100.1/t\""
                                + " TargetMode=\"External\"/></Relationships>")
                .bytes();
        assertThat(read(bytes, "plan.docx").tasks()).hasSize(1);
    }

    @Test
    void nineteen_thousand_rows_are_read_and_one_too_many_is_refused() {
        assertThat(read(rows(19_000), "plan.docx").lines()).hasSizeGreaterThan(19_000);
        refused(rows(20_001), "plan.docx", Reason.TOO_MANY_LINES);
    }

    @Test
    void a_thousand_columns_are_refused() {
        WordXml word = new WordXml().table();
        word.row(cells -> IntStream.range(0, 1_000).forEach(i -> cells.cell("c" + i)));
        refused(word.end().bytes(), "plan.docx", Reason.TOO_MANY_CELLS);
    }

    @Test
    void a_workbook_has_the_same_bounds() throws IOException {
        try (XSSFWorkbook wide = new XSSFWorkbook();
                XSSFWorkbook tall = new XSSFWorkbook()) {
            XSSFRow row = wide.createSheet("a").createRow(0);
            IntStream.range(0, 1_000).forEach(i -> row.createCell(i).setCellValue("c" + i));
            refused(bytes(wide), "plan.xlsx", Reason.TOO_MANY_CELLS);
            var sheet = tall.createSheet("a");
            IntStream.rangeClosed(0, 20_000)
                    .forEach(i -> sheet.createRow(i).createCell(0).setCellValue("Việc số " + i));
            refused(bytes(tall), "plan.xlsx", Reason.TOO_MANY_LINES);
        }
    }

    /** Numbers that point nowhere, at themselves or beyond all levels leave the words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:numId w:val=\"77\"/>",
                "<w:numId w:val=\"x\"/>",
                "<w:numId/>",
                "<w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/>",
                "<w:ilvl w:val=\"-1\"/><w:numId w:val=\"1\"/>",
                "<w:numId w:val=\"99999999999\"/>"
            })
    void broken_numbering_leaves_the_words(String number) {
        byte[] bytes = new WordXml()
                .p("I. NHIỆM VỤ")
                .raw("<w:p><w:pPr><w:numPr>" + number + "</w:numPr></w:pPr>" + WordXml.run("Mở sổ góp ý.") + "</w:p>")
                .part(
                        "word/numbering.xml",
                        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:num"
                                + " w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>")
                .bytes();
        assertThat(read(bytes, "plan.docx").lines())
                .anySatisfy(line -> assertThat(line.text()).endsWith("Mở sổ góp ý."));
    }

    @Test
    void a_document_in_which_nothing_is_a_plan_says_so() {
        PlanDraft draft = read(
                "Thực đơn tuần này\n\nThứ hai: canh chua\nThứ ba: cá kho\n".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(draft.tasks()).isEmpty();
        assertThat(draft.targets()).isEmpty();
        assertThat(draft.uncertain()).anyMatch(doubt -> doubt.kind() == DoubtKind.NO_TASKS);
    }

    @Test
    void a_megabyte_of_empty_runs_is_nothing() {
        WordXml word = new WordXml().p("I. NHIỆM VỤ").raw("<w:p>" + "<w:r><w:rPr/></w:r>".repeat(60_000) + "</w:p>");
        assertThat(read(word.bytes(), "plan.docx").tasks()).isEmpty();
    }

    @Test
    void elements_inside_elements_without_end_are_refused() {
        WordXml word = new WordXml().raw("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000));
        refused(word.bytes(), "plan.docx", Reason.FILE_DAMAGED);
    }

    /** Values that no program should write and some do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:gridSpan w:val=\"1.0\"/>",
                "<w:gridSpan w:val=\"-3\"/>",
                "<w:gridSpan w:val=\"99999999999\"/>",
                "<w:gridSpan/>",
                "<w:vMerge w:val=\"on\"/>",
                "<w:vMerge w:val=\"\"/>",
                "<w:hMerge w:val=\"x\"/>"
            })
    void an_odd_value_of_a_cell_stops_nothing(String property) {
        WordXml word = new WordXml().table();
        word.row(cells -> cells.cell("TT").cell("Nội dung").cell("Chủ trì").cell("Thời gian"));
        word.row(cells ->
                cells.cell("1").cell("Mở sổ góp ý").cell("Văn phòng Sở").cell("Quý I/2027"));
        word.row(cells -> cells.cell("2")
                .raw("<w:tc><w:tcPr>" + property + "</w:tcPr><w:p>" + WordXml.run("Dán lịch trực") + "</w:p></w:tc>")
                .cell("Văn phòng Sở")
                .cell("Quý II/2027"));
        PlanDraft draft = read(word.end().bytes(), "plan.docx");
        assertThat(draft.tasks()).isNotEmpty();
        assertThat(draft.tasks().getFirst().content()).isEqualTo("Mở sổ góp ý");
    }

    @Test
    void twenty_thousand_rows_of_an_old_or_open_sheet_are_refused_in_time() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("a");
            for (int r = 0; r <= 20_000; r++) {
                sheet.createRow(r).createCell(0).setCellValue("Việc số " + r);
            }
            book.write(bytes);
            refused(bytes.toByteArray(), "plan.xls", Reason.TOO_MANY_LINES);
        }
        String row = "<r><table-row><table-cell><p>Việc</p></table-cell></table-row></r>";
        byte[] ods = OfficeFormatsTest.zip(
                Map.of("content.xml", "<d><body><table>" + row.repeat(20_001) + "</table></body></d>"));
        refused(ods, "plan.ods", Reason.TOO_MANY_LINES);
        byte[] odt = OfficeFormatsTest.zip(
                Map.of("content.xml", "<d><body>" + "<p>Việc</p>".repeat(20_001) + "</body></d>"));
        refused(odt, "plan.odt", Reason.TOO_MANY_LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#SPILL!", "46115.0", "1E999", "", "2027-13-45", "999999999999"})
    void an_odd_value_in_a_sheet_stops_nothing(String value) throws IOException {
        assertThat(read(sheet(value), "plan.xlsx").tasks()).hasSize(1);
    }

    @TestFactory
    @Timeout(value = 60)
    Stream<DynamicTest> a_text_that_repeats_itself_overflows_nothing() {
        return Stream.of(
                        "1.1.1.",
                        "quý I, I, ",
                        "tháng 1, ",
                        "các ",
                        "hoàn thành xong ",
                        "Quyết định số 1/a/a",
                        "định kỳ tuần, tháng, ",
                        "và đạt ",
                        "5% và ",
                        "Chủ trì: ",
                        "Phòng A, ",
                        "(((",
                        "\"\t\"",
                        "a) 1% ",
                        "hằng tháng, quý và ",
                        "từ tháng 1 đến ")
                .map(part -> DynamicTest.dynamicTest(part, () -> {
                    for (String before :
                            new String[] {"I. NHIỆM VỤ\n1. ", "STT\tNội dung\tChủ trì\tThời gian\n1\ta\tb\t", ""}) {
                        readOrRefuse(
                                (before + part.repeat(9_000 / part.length())).getBytes(StandardCharsets.UTF_8),
                                "a.txt");
                    }
                }));
    }

    /** Documents with bytes changed, cut or doubled by seed. */
    @TestFactory
    Stream<DynamicTest> a_damaged_file_is_read_or_refused() {
        return IntStream.range(0, 60)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    byte[] whole =
                            switch (seed % 3) {
                                case 0 -> Samples.word();
                                case 1 -> Samples.sheet();
                                default -> Samples.file("plan-in-prose.txt");
                            };
                    byte[] bytes = whole.clone();
                    for (int i = 0; i < 1 + random.nextInt(20); i++) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    }
                    String name = new String[] {"a.docx", "a.xlsx", "a.txt"}[seed % 3];
                    readOrRefuse(bytes, name);
                    readOrRefuse(Arrays.copyOf(bytes, random.nextInt(bytes.length)), name);
                }));
    }

    private static void readOrRefuse(byte[] bytes, String name) {
        try {
            assertThat(read(bytes, name)).isNotNull();
        } catch (UnreadableDocument refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static void refused(byte[] bytes, String name, Reason reason) {
        assertThatThrownBy(() -> read(bytes, name))
                .isInstanceOfSatisfying(UnreadableDocument.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static PlanDraft read(byte[] bytes, String name) {
        Duration before = Processor.time();
        try {
            return PlanReader.read(bytes, name);
        } finally {
            assertThat(Processor.time().minus(before)).isLessThan(SOON);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] rows(int count) {
        WordXml word = new WordXml().table();
        word.row(cells -> cells.cell("TT").cell("Nội dung").cell("Chủ trì").cell("Thời gian"));
        for (int i = 1; i < count; i++) {
            String number = String.valueOf(i);
            word.row(cells -> cells.cell(number).cell("Việc").cell("Văn phòng").cell("Quý I/2027"));
        }
        return word.end().bytes();
    }

    private static byte[] sheet(String value) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFRow header = book.createSheet("a").createRow(0);
            String[] titles = {"TT", "Nội dung", "Chủ trì", "Thời gian"};
            XSSFRow row = header.getSheet().createRow(1);
            String[] cells = {"1", "Mở sổ góp ý", "Văn phòng Sở", value};
            for (int c = 0; c < titles.length; c++) {
                header.createCell(c).setCellValue(titles[c]);
                row.createCell(c).setCellValue(cells[c]);
            }
            header.getSheet()
                    .getCTWorksheet()
                    .addNewMergeCells()
                    .addNewMergeCell()
                    .setRef("A1:");
            row.getCell(3).getCTCell().setS(77);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
