package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.plan.document.draft.DoubtKind;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Doubt;
import vn.motcua.plan.document.draft.UnreadableDocument;

/** A draft travels as JSON to whoever corrects it, and back; and no text takes for ever to read. */
class PlanDraftTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void a_draft_comes_back_from_json_as_it_went(String seed) throws Exception {
        PlanDraft draft = RealPlans.draft(seed);
        assertThat(JSON.readValue(JSON.writeValueAsString(draft), PlanDraft.class))
                .isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void the_same_bytes_give_the_same_draft(String seed) {
        assertThat(PlanReader.read(Shared.plan(seed), "b.txt")).isEqualTo(RealPlans.draft(seed));
    }

    /** What a page for doubts needs: which item each doubt is about, what could be right, and where its words stand. */
    @Test
    void each_doubt_names_its_item_and_what_could_be_right() {
        String text =
                "KẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n1. Giải quyết đúng hạn đạt 98%.\nII. NHIỆM VỤ\n1. Mở sổ góp ý.\n";
        PlanDraft draft = PlanReader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(doubt(draft, DoubtKind.METRIC_UNKNOWN)).satisfies(doubt -> {
            assertThat(doubt.items()).containsExactly("targets[0]");
            assertThat(doubt.candidates())
                    .isEqualTo(draft.targets().getFirst().candidates())
                    .contains("onTimeRate");
        });
        assertThat(doubt(draft, DoubtKind.COMPARATOR_ASSUMED).candidates()).containsExactly("GE", "EQ", "GT");
        Doubt lead = doubt(draft, DoubtKind.LEAD_UNKNOWN);
        assertThat(lead.items()).containsExactly("tasks[II.1]");
        assertThat(draft.lines().get(lead.line() - 1).items()).containsExactly("tasks[II.1]");
        assertThat(draft.lines().get(lead.line() - 1).text()).isEqualTo("1. Mở sổ góp ý.");
    }

    private static Doubt doubt(PlanDraft draft, DoubtKind kind) {
        return draft.uncertain().stream()
                .filter(doubt -> doubt.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_hostile_text_is_read_or_refused_in_bounded_time(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Throwable refused = catchThrowable(() -> PlanReader.read(bytes, "a.txt"));
        assertThat(refused == null || refused instanceof UnreadableDocument).isTrue();
    }

    static Stream<String> hostile() {
        String column = "STT Nội dung công việc\nĐơn vị chủ\ntrì\nThời gian\nI\nNhóm\n1\n";
        int lines = 6_000;
        return Stream.of(
                "I. MỤC ĐÍCH\n" + "chữ ".repeat(12).concat("\n").repeat(lines),
                "I. MỤC ĐÍCH\n" + "1. Định kỳ báo cáo (quý".concat("\n").repeat(lines),
                "I. NHIỆM VỤ\n1. A\n" + "đạt 1% thường xuyên\n".repeat(lines),
                "I. NHIỆM VỤ\n" + ("1. " + "định kỳ ".repeat(1_200) + "\n").repeat(25),
                "I. NHIỆM VỤ\n" + ("1. " + "Kế hoạch số 1/a ".repeat(600) + "\n").repeat(25),
                "I. NHIỆM VỤ\n" + ("1. " + "bảo đảm thời hạn phối hợp với các phòng ".repeat(240) + "\n").repeat(25),
                column + "Theo\n".repeat(lines),
                column + "Văn phòng\n".repeat(lines),
                column + "STT Nội dung công việc\nĐơn vị chủ\ntrì\nThời gian\nVăn phòng\n".repeat(lines / 6),
                "STT\tNội dung\tChủ trì\tThời gian\n1\ta\tb\tc\n" + "\ta\tVăn phòng\tQuý I/2027\n".repeat(lines),
                "STT\tNội dung\tChủ trì\tThời gian\n" + "1\ta\tb\tc\n".repeat(lines),
                "Phụ lục\n" + "(Kèm theo Kế hoạch\n".repeat(lines),
                "X\n".repeat(lines),
                "STT\n".repeat(lines));
    }
}
