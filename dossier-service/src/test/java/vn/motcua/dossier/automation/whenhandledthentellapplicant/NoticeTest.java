package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {
    private static final Instant DUE = Instant.parse("2026-03-09T10:00:00Z");

    private static Notice notice(Told told, Optional<String> reason, String... missing) {
        return new Notice(
                told,
                "H37.99-260302-000007",
                "Cấp bản sao trích lục",
                told == Told.RECEIVED || told == Told.EXTENDED ? Optional.of(DUE) : Optional.empty(),
                reason,
                List.of(missing),
                Optional.of("https://motcua.example/theo-doi"));
    }

    @Test
    void a_receipt_tells_the_code_and_the_day_in_both_languages_vietnamese_first() {
        String text = notice(Told.RECEIVED, Optional.empty()).text();
        assertThat(text)
                .contains(
                        "Hồ sơ H37.99-260302-000007 (Cấp bản sao trích lục) đã được tiếp nhận. Hẹn trả kết quả: 09/03/2026.")
                .contains("The result is due on 09/03/2026.")
                .contains("https://motcua.example/theo-doi");
        assertThat(text.indexOf("Kính gửi")).isLessThan(text.indexOf("Your dossier"));
    }

    @Test
    void an_apology_tells_the_day_that_is_promised_instead_and_why() {
        assertThat(notice(Told.EXTENDED, Optional.of("Chờ ý kiến cơ quan khác")).text())
                .contains(
                        "Chúng tôi xin lỗi Ông/Bà và hẹn trả kết quả vào ngày 09/03/2026.\nLý do: Chờ ý kiến cơ quan khác")
                .contains("We apologise, and promise it for 09/03/2026.");
    }

    @Test
    void a_request_for_a_supplement_tells_what_is_missing_and_why_in_the_officers_words() {
        assertThat(notice(Told.SUPPLEMENT, Optional.of("Tờ khai chưa ký"), "Tờ khai có chữ ký", "Bản sao hộ khẩu")
                        .text())
                .contains("Cần bổ sung:\n- Tờ khai có chữ ký\n- Bản sao hộ khẩu\nLý do: Tờ khai chưa ký")
                .contains("What is missing:\n- Tờ khai có chữ ký\n- Bản sao hộ khẩu\nReason: Tờ khai chưa ký");
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void each_says_what_it_is_about_in_a_sentence_of_its_own_and_why(Told told) {
        Notice notice = notice(told, Optional.of("Vì lý do riêng"));
        assertThat(notice.text()).contains("Lý do: Vì lý do riêng").contains("Reason: Vì lý do riêng");
        assertThat(notice.text()).doesNotContain("%s");
        Set<String> others = Stream.of(Told.values())
                .filter(other -> other != told)
                .map(other -> notice(other, Optional.empty()).text())
                .collect(Collectors.toSet());
        assertThat(others).doesNotContain(notice(told, Optional.empty()).text());
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void a_subject_line_tells_nothing_of_what_happened_or_why(Told told) {
        assertThat(notice(told, Optional.of("Vì lý do riêng"), "Giấy khai sinh").subject())
                .isEqualTo("Thông báo về hồ sơ H37.99-260302-000007 · Notice about your dossier");
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void a_text_message_tells_no_reason(Told told) {
        assertThat(notice(told, Optional.of("Vì lý do riêng"), "Giấy khai sinh").sms())
                .startsWith("Hồ sơ H37.99-260302-000007 ")
                .endsWith(" Tra cứu: https://motcua.example/theo-doi")
                .doesNotContain("lý do riêng", "khai sinh");
    }

    @Test
    void who_gives_an_address_and_says_no_more_is_told_there_and_gets_no_text_message() {
        Contact silent = new Contact(Optional.of("a@example.vn"), Optional.of("0901234567"), Optional.empty());
        assertThat(silent.wantsEmail()).isTrue();
        assertThat(silent.wantsSms()).isFalse();
    }

    @Test
    void who_wants_to_be_told_one_way_or_not_at_all_is_told_no_other_way() {
        Optional<String> given = Optional.of("given");
        Contact nothing = new Contact(given, given, Optional.of(List.of()));
        assertThat(nothing.wantsEmail()).isFalse();
        assertThat(nothing.wantsSms()).isFalse();
        Contact message = new Contact(given, given, Optional.of(List.of("SMS")));
        assertThat(message.wantsEmail()).isFalse();
        assertThat(message.wantsSms()).isTrue();
    }
}
