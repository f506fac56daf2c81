package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Cases.OFFICE;
import static vn.motcua.calendar.Cases.PLAIN;
import static vn.motcua.calendar.Cases.at;
import static vn.motcua.calendar.Cases.paused;
import static vn.motcua.calendar.Cases.received;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void a_swap_and_a_holiday_are_named() {
        Explanation told = OFFICE.dueDate(received("2026-08-21T09:15", Term.workingDays(7)))
                .explanation();
        assertThat(told.inVietnamese())
                .containsExactly(
                        "Hồ sơ được tiếp nhận lúc 09:15 thứ Sáu, ngày 21/08/2026; thời hạn giải quyết: 7 ngày làm việc.",
                        "Thứ Sáu, 21/08/2026: ngày tiếp nhận, không tính.",
                        "Thứ Bảy, 22/08/2026: tính, ngày thứ 1 (Làm bù cho 31/8).",
                        "Chủ nhật, 23/08/2026: nghỉ cuối tuần, không tính.",
                        "Từ 24/08/2026 đến 28/08/2026: tính, ngày thứ 2 đến ngày thứ 6.",
                        "Từ 29/08/2026 đến 30/08/2026: nghỉ cuối tuần, không tính.",
                        "Thứ Hai, 31/08/2026: nghỉ hoán đổi, không tính.",
                        "Thứ Ba, 01/09/2026: nghỉ Quốc khánh (ngày liền kề), không tính.",
                        "Thứ Tư, 02/09/2026: nghỉ Quốc khánh, không tính.",
                        "Thứ Năm, 03/09/2026: tính, ngày thứ 7.",
                        "Hẹn trả kết quả: 17:00 thứ Năm, ngày 03/09/2026.",
                        "Tính theo lịch làm việc của Nhà nước năm 2026 (bản 1).");
        assertThat(told.inEnglish())
                .contains(
                        "Saturday, 22 August 2026: counted, day 1 (Worked in exchange for 31/8).",
                        "24 August 2026 to 28 August 2026: counted, days 2 to 6.",
                        "The result is due by 17:00 on Thursday, 3 September 2026.")
                .hasSameSizeAs(told.inVietnamese());
    }

    @Test
    void the_cut_off_a_pause_and_an_extension_are_told() {
        TermRun run = TermRun.of(at("2026-03-06T15:00"), Term.workingDays(2), PLAIN.withCutoff(LocalTime.of(15, 0)))
                .with(paused("2026-03-10T09:00", "2026-03-12T09:00"))
                .with(new Extension.ByTerm(at("2026-03-13T09:00"), Term.workingDays(1), "Văn bản 12/SNV-VP"));
        assertThat(OFFICE.dueDate(run).explanation().inVietnamese())
                .containsExactly(
                        "Hồ sơ được tiếp nhận lúc 15:00 thứ Sáu, ngày 06/03/2026; thời hạn giải quyết: 2 ngày làm việc.",
                        "Được gia hạn thêm 1 ngày làm việc theo Văn bản 12/SNV-VP.",
                        "Thứ Sáu, 06/03/2026: tiếp nhận từ 15:00 trở đi, tính như tiếp nhận vào ngày làm việc tiếp theo.",
                        "Từ 07/03/2026 đến 08/03/2026: nghỉ cuối tuần, không tính.",
                        "Thứ Hai, 09/03/2026: được coi là ngày tiếp nhận, không tính.",
                        "Thứ Ba, 10/03/2026: tính, ngày thứ 1.",
                        "Thứ Tư, 11/03/2026: tạm dừng (chờ người nộp bổ sung hồ sơ), không tính.",
                        "Thứ Năm, 12/03/2026: ngày tiếp tục sau khi tạm dừng (chờ người nộp bổ sung hồ sơ), không tính.",
                        "Thứ Sáu, 13/03/2026: tính, ngày thứ 2.",
                        "Từ 14/03/2026 đến 15/03/2026: nghỉ cuối tuần, không tính.",
                        "Thứ Hai, 16/03/2026: tính, ngày thứ 3.",
                        "Hẹn trả kết quả: 17:00 thứ Hai, ngày 16/03/2026.",
                        "Tính theo lịch làm việc của Nhà nước năm 2026 (bản 1).");
    }

    @Test
    void a_standing_clock_says_what_is_left() {
        TermRun run = received("2026-03-02T09:00", Term.workingDays(5)).with(paused("2026-03-04T08:00"));
        assertThat(OFFICE.dueDate(run).explanation().inVietnamese())
                .contains("Thời hạn đang tạm dừng từ 08:00 thứ Tư, ngày 04/03/2026 (chờ người nộp bổ sung hồ sơ); "
                        + "còn lại 3 ngày làm việc, ngày hẹn được xác định khi tiếp tục.");
        TermRun anew = TermRun.of(run.receivedAt(), run.term(), PLAIN.with(SupplementPolicy.RESTART))
                .withPauses(run.pauses());
        assertThat(OFFICE.dueDate(anew).explanation().inEnglish())
                .contains("The clock has stood still since 08:00 on Wednesday, 4 March 2026 "
                        + "(waiting for the applicant's supplement); "
                        + "the time limit starts anew when the dossier is complete.");
    }

    @Test
    void hours_are_told_by_day() {
        assertThat(OFFICE.dueDate(received("2026-03-06T16:00", Term.hours(8)))
                        .explanation()
                        .inVietnamese())
                .contains(
                        "Thứ Sáu, 06/03/2026: tính 1 giờ.",
                        "Thứ Hai, 09/03/2026: tính 6 giờ 30 phút.",
                        "Hẹn trả kết quả: 16:00 thứ Hai, ngày 09/03/2026.");
    }

    @Test
    void days_that_the_state_has_not_settled_are_marked() {
        Explanation told = OFFICE.dueDate(received("2027-02-03T09:00", Term.workingDays(2)))
                .explanation();
        assertThat(told.dueAt()).contains(at("2027-02-11T17:00"));
        assertThat(told.unsettledDays())
                .containsExactly(
                        LocalDate.of(2027, 2, 4),
                        LocalDate.of(2027, 2, 5),
                        LocalDate.of(2027, 2, 8),
                        LocalDate.of(2027, 2, 9),
                        LocalDate.of(2027, 2, 10),
                        LocalDate.of(2027, 2, 11));
        assertThat(told.inVietnamese().getLast()).startsWith("Lưu ý: chưa có quyết định chính thức");
        assertThat(OFFICE.dueDate(received("2027-03-01T09:00", Term.workingDays(2)))
                        .explanation()
                        .unsettledDays())
                .isEmpty();
    }

    @Test
    void both_editions_are_named_over_the_change_of_year() {
        assertThat(OFFICE.dueDate(received("2025-12-30T09:00", Term.workingDays(3)))
                        .explanation()
                        .calendars())
                .containsExactly(new CalendarVersion(2025, 1), new CalendarVersion(2026, 1));
    }

    @Test
    void the_plain_form_holds_strings_numbers_and_lists_only() {
        assertPlain(PlainExplanation.class);
        PlainExplanation plain = OFFICE.dueDate(received("2026-03-02T09:00", Term.workingDays(1)))
                .explanation()
                .plain();
        assertThat(plain.dueAt()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(plain.days())
                .last()
                .isEqualTo(new PlainExplanation.Day("2026-03-03", "COUNTED", true, 1, 0, "", "", false));
        assertThat(plain.textVi()).hasSize(5);
    }

    private static void assertPlain(Class<?> type) {
        for (RecordComponent part : type.getRecordComponents()) {
            Type of = part.getGenericType();
            if (of instanceof ParameterizedType list) {
                assertThat(list.getRawType()).isEqualTo(List.class);
                of = list.getActualTypeArguments()[0];
            }
            if (((Class<?>) of).isRecord()) {
                assertPlain((Class<?>) of);
            } else {
                assertThat(of).as("%s", part).isIn(String.class, int.class, boolean.class);
            }
        }
    }
}
