package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.file.WordFile;
import vn.motcua.plan.document.measure.WordAccount;
import vn.motcua.plan.document.measure.WordXml;
import vn.motcua.plan.events.DueDate;

/** What Word files hold besides paragraphs and cells: each is read, kept aside, or doubted, by decision. */
class WordPartsTest {
    private static final String NUMBERED_STYLE =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style"
                    + " w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
                    + " w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style></w:styles>";

    @Test
    void a_footnote_is_a_note_and_no_timing_or_target() {
        WordXml word = new WordXml().p("I. NHIỆM VỤ").table();
        word.row(c -> c.cell("TT").cell("Nội dung").cell("Chủ trì").cell("Thời gian"));
        word.row(c -> c.cell("1").cell("Mở sổ góp ý").cell("Văn phòng Sở").withNote("Trước ngày 30/6/2028"));
        PlanDraft draft = PlanReader.read(word.end().bytes(), "plan.docx");
        assertThat(DueDate.of(draft.tasks().getFirst().schedule()).orElseThrow())
                .hasToString("2028-06-29");
        assertThat(draft.targets()).isEmpty();
        assertThat(draft.notes()).extracting(Statement::text).contains("Trước đây là trước ngày 31/5/2027, đạt 88%.");
        assertThat(WordAccount.lost(draft)).isEmpty();
    }

    @Test
    void comments_and_hidden_words_are_kept_and_doubted() {
        WordXml word = new WordXml()
                .p("I. NHIỆM VỤ")
                .raw("<w:p><w:r><w:t>1. Văn phòng Sở mở sổ góp ý.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                        + " Bỏ câu này</w:t></w:r></w:p>")
                .part(
                        "word/comments.xml",
                        "<w:comments"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment><w:p><w:r><w:t>Hỏi"
                                + " lại</w:t></w:r></w:p></w:comment></w:comments>");
        PlanDraft draft = PlanReader.read(word.bytes(), "plan.docx");
        assertThat(draft.tasks().getFirst().content()).isEqualTo("Văn phòng Sở mở sổ góp ý.");
        assertThat(draft.uncertain())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.ASIDE_IN_FILE)
                .extracting(PlanDraft.Doubt::about)
                .containsExactlyInAnyOrder("Bỏ câu này", "Hỏi lại");
    }

    @Test
    void deleted_text_is_gone_and_moved_and_inserted_text_is_there_wherever_it_stands() {
        WordXml word = new WordXml()
                .raw("<w:sdt><w:sdtContent><w:p><w:del><w:r><w:delText>cũ </w:delText><w:t>bỏ"
                        + " </w:t></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:moveTo><w:r><w:t> dời"
                        + " đến</w:t></w:r></w:moveTo></w:p></w:sdtContent></w:sdt>");
        assertThat(lines(word)).containsExactly("mới dời đến");
    }

    @Test
    void a_text_box_is_a_paragraph_once() {
        WordXml word = new WordXml()
                .raw("<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>SỞ VÍ"
                        + " DỤ</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>SỞ"
                        + " VÍ DỤ</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>KẾ"
                        + " HOẠCH</w:t></w:r></w:p>");
        assertThat(lines(word)).containsExactly("SỞ VÍ DỤ", "KẾ HOẠCH");
    }

    @Test
    void cells_that_a_row_leaves_out_before_it_keep_their_columns() {
        WordXml word = new WordXml().table();
        word.row(c ->
                c.cell("TT").cell("Nội dung").cell("Chủ trì").cell("Phối hợp").cell("Thời gian"));
        word.row(c ->
                c.cell("1").cell("Mở sổ").cell("Văn phòng Sở").cell("Phòng Một").cell("Quý I/2028"));
        word.row(c -> c.raw("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>")
                .cell("Dán lịch trực")
                .cell("Phòng Hai")
                .cell("Phòng Ba")
                .cell("Quý II/2028"));
        PlanDraft draft = PlanReader.read(word.end().bytes(), "plan.docx");
        assertThat(draft.tasks()).hasSize(2).last().satisfies(task -> {
            assertThat(task.content()).isEqualTo("Dán lịch trực");
            assertThat(task.lead().verbatim()).isEqualTo("Phòng Hai");
            assertThat(task.coordinating().verbatim()).isEqualTo("Phòng Ba");
        });
    }

    @Test
    void numbers_come_from_a_style_too_and_go_on_past_z() {
        WordXml word = new WordXml();
        word.list("<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText"
                + " w:val=\"%1.\"/></w:lvl>");
        word.part("word/styles.xml", NUMBERED_STYLE)
                .raw("<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>NHIỆM VỤ</w:t></w:r></w:p>");
        int letters = word.list("<w:lvl w:ilvl=\"0\"><w:start w:val=\"26\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText"
                + " w:val=\"%1)\"/></w:lvl>");
        word.numbered(letters, "một").numbered(letters, "hai");
        assertThat(lines(word)).containsExactly("III. NHIỆM VỤ", "z) một", "aa) hai");
    }

    @Test
    void levels_print_the_numbers_above_them() {
        WordXml word = new WordXml();
        int list = word.list("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:isLgl/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>");
        word.numbered(list, "A")
                .numbered(list, 1, "b")
                .numbered(list, 1, "c")
                .numbered(list, "B")
                .numbered(list, 1, "d");
        assertThat(lines(word)).containsExactly("I. A", "1.1. b", "1.2. c", "II. B", "2.1. d");
    }

    private static List<String> lines(WordXml word) {
        return WordFile.lines(word.bytes()).stream()
                .filter(line -> line.origin() == SourceLine.Origin.BODY)
                .map(SourceLine::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
