package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.eventstore.Refused;

class FileNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "..",
                ".",
                "../../etc/passwd",
                "C:\\giấy tờ\\đơn.pdf",
                "a/b.pdf",
                "đơn\u202efdp.exe",
                "a\0.pdf",
                "a\nb.pdf"
            })
    void what_is_no_plain_name_is_refused(String given) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FileRefusal.FILE_NAME_INVALID));
    }

    @Test
    void the_longest_name_is_taken_and_a_longer_one_refused() {
        assertThat(FileName.of("a".repeat(196) + ".pdf").text()).hasSize(200);
        assertThatThrownBy(() -> FileName.of("a".repeat(197) + ".pdf")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> FileName.of("a".repeat(300))).isInstanceOf(Refused.class);
    }

    @Test
    void a_vietnamese_name_is_one_name_however_it_was_typed() {
        assertThat(FileName.of(" Đơn đề nghị.PDF ")).isEqualTo(FileName.of("Đơn đề nghị.PDF"));
        assertThat(FileName.of("Đơn đề nghị.PDF").ending()).isEqualTo(".pdf");
        assertThat(FileName.of("Giấy tờ").ending()).isEmpty();
    }
}
