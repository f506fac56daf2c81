package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Recipient;
import vn.motcua.plan.document.draft.PlanDraft.Statement;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.events.DueDate;

/** Every format and form on invented documents. */
class SampleDocumentsTest {
    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("plan-in-prose.txt", Samples.file("plan-in-prose.txt")),
                Arguments.of("plan-as-one-column.txt", Samples.file("plan-as-one-column.txt")),
                Arguments.of("tasks.tsv", Samples.file("tasks.tsv")),
                Arguments.of("plan.docx", Samples.word()),
                Arguments.of("tasks.xlsx", Samples.sheet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nothing_of_a_sample_is_left_over(String name, byte[] bytes) {
        PlanDraft draft = PlanReader.read(bytes, name);
        assertThat(draft.leftOver()).isEmpty();
        assertThat(draft.tasks()).isNotEmpty();
    }

    @Test
    void a_plan_in_prose_gives_goals_tasks_and_targets() {
        PlanDraft draft = PlanReader.read(Samples.file("plan-in-prose.txt"), "plan-in-prose.txt");
        assertThat(draft.head().number()).contains(12);
        assertThat(draft.head().issuer()).contains("SỞ VÍ DỤ");
        assertThat(draft.head().legalBases()).hasSize(2);
        assertThat(draft.goals()).extracting(Statement::label).containsExactly("II.a", "II.b", "II.c");
        assertThat(draft.targets())
                .extracting(target -> target.metric().orElse("") + " " + target.comparator() + " "
                        + target.value().orElseThrow() + " " + target.unit() + " " + target.ifAny() + " "
                        + target.standsIn())
                .containsExactly(
                        "onTimeRate GE 98 PERCENT false II.a",
                        "waitingTime LE 20 MINUTES false II.b",
                        "reuseRate GE 55 PERCENT true II.c");
        assertThat(draft.tasks())
                .extracting(task -> task.ref() + " " + task.lead().verbatim() + " " + Notation.type(task.schedule()))
                .containsExactly(
                        "III.1 Văn phòng Sở BEFORE",
                        "III.2 Phòng Tiếp dân CONTINUOUS",
                        "III.3 Văn phòng Sở TRIGGERED+TRIGGERED");
        assertThat(DueDate.of(draft.tasks().getFirst().schedule())).contains(LocalDate.of(2027, 3, 30));
        assertThat(draft.recipients())
                .extracting(Recipient::name)
                .containsExactly("UBND tỉnh", "Các phòng thuộc Sở", "Lưu: VT");
        assertThat(draft.signer().orElseThrow().name()).contains("Nguyễn Thị Thí Dụ");
        assertThat(draft.reportingDuties()).isNotEmpty();
    }

    @Test
    void a_table_in_one_column_gives_rows_with_merged_and_broken_cells() {
        PlanDraft draft = PlanReader.read(Samples.file("plan-as-one-column.txt"), "plan-as-one-column.txt");
        assertThat(draft.tasks())
                .extracting(SampleDocumentsTest::cells)
                .containsExactly(
                        "I.1 Văn phòng / Phòng Tiếp dân / Thường xuyên",
                        "I.2 *Văn phòng / *Phòng Tiếp dân / Quý II, III/2027",
                        "II.1 Phòng Tiếp dân / Văn phòng / Trước ngày 30/6/2027",
                        "II.2 Văn phòng / Các phòng / Định kỳ hàng quý");
        assertThat(draft.responsibilities()).hasSize(1);
    }

    @Test
    void tab_separated_rows_are_continued_after_a_repeated_header() {
        PlanDraft draft = PlanReader.read(Samples.file("tasks.tsv"), "tasks.tsv");
        Task second = draft.tasks().get(1);
        assertThat(second.content()).isEqualTo("Số hóa 100% hồ sơ tiếp nhận tại bộ phận tiếp nhận");
        assertThat(second.products()).containsExactly("Hồ sơ điện tử");
        assertThat(second.lead().units()).hasSize(2);
        assertThat(draft.tasks().getFirst().products()).containsExactly("Kế hoạch của Sở", "Báo cáo");
        assertThat(draft.targets()).extracting(DraftTarget::standsIn).containsExactly("I.2");
        assertThat(draft.uncertain())
                .anySatisfy(doubt -> assertThat(doubt.kind()).isEqualTo(DoubtKind.COORDINATING_BLANK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("office")
    void merged_cells_of_office_files_are_carried_down_and_marked(String name, byte[] bytes) {
        PlanDraft draft = PlanReader.read(bytes, name);
        assertThat(draft.head().number()).contains(7);
        assertThat(draft.head().symbol()).contains("KH-SVD");
        assertThat(draft.head().planYear()).contains(2027);
        assertThat(draft.tasks())
                .extracting(SampleDocumentsTest::cells)
                .containsExactly(
                        "I.1 Văn phòng Sở / Các phòng / Quý I/2027",
                        "I.2 *Văn phòng Sở / *Các phòng / *Quý I/2027",
                        "II.1 Phòng Tiếp dân / Văn phòng Sở / Trước ngày 31/3/2027");
        assertThat(draft.targets()).hasSize(1);
    }

    static Stream<Arguments> office() {
        return all().skip(3);
    }

    @Test
    void decomposed_letters_and_another_encoding_read_the_same() {
        byte[] bytes = Samples.file("plan-in-prose.txt");
        String decomposed = Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFD);
        PlanDraft plain = PlanReader.read(bytes, "a.txt");
        assertThat(PlanReader.read(decomposed.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(plain);
        assertThat(PlanReader.read(decomposed.getBytes(StandardCharsets.UTF_16), "a.txt"))
                .isEqualTo(plain);
        assertThat(PlanReader.read(decomposed.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "a.TXT"))
                .isEqualTo(plain);
    }

    @Test
    void what_is_not_understood_is_left_over_and_not_dropped() {
        String strange = new String(Samples.file("tasks.tsv"), StandardCharsets.UTF_8) + "câu lạc ngoài bảng\n";
        PlanDraft draft = PlanReader.read(strange.getBytes(StandardCharsets.UTF_8), "tasks.tsv");
        assertThat(draft.leftOver()).singleElement().satisfies(line -> assertThat(line.text())
                .isEqualTo("câu lạc ngoài bảng"));
    }

    @Test
    void a_text_that_is_no_plan_gives_an_empty_draft_with_doubts() {
        PlanDraft draft = PlanReader.read("Xin chào\n".getBytes(StandardCharsets.UTF_8), "note.txt");
        assertThat(draft.tasks()).isEmpty();
        assertThat(draft.uncertain())
                .anySatisfy(doubt -> assertThat(doubt.kind()).isEqualTo(DoubtKind.NO_TASKS));
    }

    private static String cells(Task task) {
        return task.ref() + " " + (task.lead().inherited() ? "*" : "")
                + task.lead().verbatim() + " / "
                + (task.coordinating().inherited() ? "*" : "")
                + task.coordinating().verbatim() + " / "
                + (task.scheduleInherited() ? "*" : "") + task.schedule().verbatim();
    }
}
