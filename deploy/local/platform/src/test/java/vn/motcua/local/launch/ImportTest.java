package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./motcua import plan} without a terminal, in front of a stub that takes corrected drafts only. */
@Timeout(300)
class ImportTest {

    @TempDir
    static Path folder;

    private static StubProduct product;
    private static Path document;

    @BeforeAll
    static void start_a_product() throws IOException {
        product = StubProduct.started(folder);
        document = Files.writeString(folder.resolve("kế hoạch.txt"), "I. Mục đích");
    }

    @AfterAll
    static void end_in_order() {
        product.endInOrder();
    }

    @Test
    void without_a_terminal_it_is_a_dry_run_and_says_so() {
        Terminal read = product.runHere("import", "plan", document.toString());
        assertThat(read.exitCode()).isZero();
        assertThat(read.text())
                .contains("Kế hoạch đủ", "KH-SVD", "I.1", "Việc đầu", "dry run")
                .doesNotContain("plan made");
    }

    @Test
    void a_refusal_is_shown_in_the_words_of_the_api() {
        Terminal refused = product.runHere("import", "plan", document.toString(), "--yes");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("Kế hoạch đã được nhập", "Cùng một tài liệu", "PLAN_ALREADY_IMPORTED");
    }

    @Test
    void a_draft_is_written_corrected_and_confirmed() throws IOException {
        Path draft = folder.resolve("draft.json");
        assertThat(product.runHere("import", "plan", document.toString(), "--draft", draft.toString())
                        .exitCode())
                .isZero();
        Files.writeString(draft, Files.readString(draft).replace("Kế hoạch đủ", "Kế hoạch đã sửa"));
        Terminal confirmed = product.runHere("import", "plan", "--from-draft", draft.toString(), "--yes");
        assertThat(confirmed.exitCode()).isZero();
        assertThat(confirmed.text())
                .contains("Kế hoạch đã sửa")
                .contains("0198c2f4-0000-7000-8000-000000000001")
                .contains("http://localhost:" + product.ports.base() + "/bang-dieu-hanh/0198c2f4");
    }

    @Test
    void how_long_a_plan_takes_to_read_is_told_beside_what_is_promised() {
        Terminal measured = product.runHere("bench-import");
        assertThat(measured.exitCode()).isZero();
        assertThat(measured.text()).contains("bảng / table:", "đoạn văn / prose:", "mức / bar 1000 ms");
    }

    @Test
    void a_draft_that_is_no_json_is_refused_with_its_line() throws IOException {
        Path draft = Files.writeString(folder.resolve("broken.json"), "{\n\"draft\": }");
        Terminal refused = product.runHere("import", "plan", "--from-draft", draft.toString(), "--yes");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.text()).contains("không phải JSON, dòng 2");
    }
}
