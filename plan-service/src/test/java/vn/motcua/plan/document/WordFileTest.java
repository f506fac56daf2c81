package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.document.draft.SourceLine;
import vn.motcua.plan.document.file.WordFile;

/** What Word keeps outside a paragraph's text, or inside a cell, is read too. */
class WordFileTest {
    @Test
    void numbers_that_word_counts_are_printed() throws IOException {
        XWPFDocument document = new XWPFDocument();
        BigInteger list =
                list(document, level(0, STNumberFormat.UPPER_ROMAN, "%1."), level(1, STNumberFormat.DECIMAL, "%2."));
        numbered(document, list, 0, "NHIỆM VỤ");
        numbered(document, list, 1, "Lập danh sách");
        numbered(document, list, 1, "Mở sổ góp ý");
        numbered(document, list, 0, "TỔ CHỨC THỰC HIỆN");
        numbered(document, list, 1, "Các phòng làm theo Kế hoạch");
        assertThat(WordFile.lines(bytes(document)).stream().map(SourceLine::text))
                .containsExactly(
                        "I. NHIỆM VỤ",
                        "1. Lập danh sách",
                        "2. Mở sổ góp ý",
                        "II. TỔ CHỨC THỰC HIỆN",
                        "1. Các phòng làm theo Kế hoạch");
    }

    @Test
    void units_on_lines_of_their_own_are_several_and_a_table_inside_a_cell_is_read() throws IOException {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(2, 4);
        String[] header = {"TT", "Nội dung", "Chủ trì", "Thời gian"};
        for (int c = 0; c < 4; c++) {
            table.getRow(0).getCell(c).setText(header[c]);
        }
        table.getRow(1).getCell(0).setText("1");
        XWPFTableCell content = table.getRow(1).getCell(1);
        content.setText("Lập danh sách");
        XWPFTable inner = content.insertNewTbl(content.addParagraph().getCTP().newCursor());
        inner.createRow().createCell().setText("gồm cả tờ khai");
        table.getRow(1).getCell(2).setText("Văn phòng Sở");
        table.getRow(1).getCell(2).addParagraph().createRun().setText("Phòng Tiếp dân");
        table.getRow(1).getCell(3).setText("Quý I/2027");
        PlanDraft draft = PlanReader.read(bytes(document), "a.docx");
        assertThat(draft.tasks()).singleElement().satisfies(task -> {
            assertThat(task.lead().units())
                    .extracting(ResponsibleUnit::name)
                    .containsExactly("Văn phòng Sở", "Phòng Tiếp dân");
            assertThat(task.content()).isEqualTo("Lập danh sách gồm cả tờ khai");
        });
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private static CTLvl level(int level, STNumberFormat.Enum format, String text) {
        CTLvl lvl = CTLvl.Factory.newInstance();
        lvl.setIlvl(BigInteger.valueOf(level));
        lvl.addNewNumFmt().setVal(format);
        lvl.addNewLvlText().setVal(text);
        return lvl;
    }

    private static BigInteger list(XWPFDocument document, CTLvl... levels) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        list.setLvlArray(levels);
        return document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
