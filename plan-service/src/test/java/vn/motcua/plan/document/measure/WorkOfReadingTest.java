package vn.motcua.plan.document.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.document.draft.Limits;

/**
 * What a document costs grows as the document does. Work is counted in the bytes that reading allocates, which no busy machine
 * changes.
 */
class WorkOfReadingTest {
    private static final int ROWS = 4_000;

    @TestFactory
    Stream<DynamicTest> twice_the_rows_are_twice_the_work() {
        return Stream.of(
                work("rows.tsv", WorkOfReadingTest::rows),
                work("table.docx", WorkOfReadingTest::table),
                work("prose.txt", WorkOfReadingTest::prose),
                work("column.txt", WorkOfReadingTest::column));
    }

    private static DynamicTest work(String name, IntFunction<byte[]> document) {
        return DynamicTest.dynamicTest(name, () -> {
            allocated(document.apply(ROWS / 4), name);
            long once = allocated(document.apply(ROWS), name);
            long twice = allocated(document.apply(2 * ROWS), name);
            assertThat((double) twice / once).isLessThan(2.2);
        });
    }

    private static long allocated(byte[] document, String name) {
        long before = Processor.allocated();
        assertThat(PlanReader.read(document, name).lines()).hasSizeLessThanOrEqualTo(Limits.LINES_MAX);
        return Processor.allocated() - before;
    }

    private static byte[] rows(int count) {
        StringBuilder text = new StringBuilder("STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n");
        for (int i = 1; i <= count; i++) {
            text.append(i).append("\tRà soát thủ tục số ").append(i).append("\tVăn phòng Sở\tCác phòng\tQuý I/2028\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] table(int count) {
        WordXml word = new WordXml().table();
        word.row(cells -> cells.cell("TT").cell("Nội dung").cell("Chủ trì").cell("Thời gian"));
        for (int i = 1; i <= count; i++) {
            String number = String.valueOf(i);
            word.row(cells -> cells.cell(number)
                    .cell("Việc số " + number)
                    .cell("Văn phòng")
                    .cell("Quý I/2027"));
        }
        return word.end().bytes();
    }

    private static byte[] prose(int count) {
        StringBuilder text = new StringBuilder("I. NHIỆM VỤ\n");
        for (int i = 1; i <= count; i++) {
            text.append("- Văn phòng Sở rà soát thủ tục số ").append(i).append(" trong quý I/2028.\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] column(int count) {
        StringBuilder text = new StringBuilder("STT\nNội dung\nĐơn vị chủ trì\nThời gian thực hiện\n");
        for (int i = 1; i <= count / 20; i++) {
            text.append(i).append("\nRà soát thủ tục\nVăn phòng Sở\nQuý I/2028\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
