package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.events.DueDate;

/** Timings as cells print them in a plan of 2027, by the last day on which the task is on time. */
class TimingFormsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước 31/3|2027-03-30",
                "Trước ngày 05 tháng 4|2027-04-04",
                "Đến 30/6/2027|2027-06-30",
                "15-06-2027|2027-06-15",
                "2027-06-15|2027-06-15",
                "15 - 20/6/2027|2027-06-20",
                "01/3 - 30/6/2027|2027-06-30",
                "Tháng 3-4/2027|2027-04-30",
                "T3/2027|2027-03-31",
                "Q2/2027|2027-06-30",
                "Quý I đến Quý III năm 2027|2027-09-30",
                "06 tháng đầu năm 2027|2027-06-30",
                "Cuối tháng 6/2027|2027-06-30",
                "Tháng 12 năm 2026|2026-12-31"
            })
    void a_cell_has_its_last_day(String cell, LocalDate due) {
        assertThat(DueDate.of(ScheduleGrammar.cell(cell, Optional.of(2027)))).contains(due);
    }

    /** A wrong date is worse than none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ 01/3/2027",
                "Từ ngày 01/3/2027",
                "Đầu quý II",
                "Giữa tháng 5/2027",
                "Kịp thời",
                "Năm học 2026-2027",
                "30/02/2027",
                "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2027",
                "Trước ngày 15/12 hằng năm",
                "02 lần/năm",
                "Trong 05 ngày làm việc kể từ khi nhận văn bản",
                "Chậm nhất 05 ngày làm việc sau khi có Quyết định công bố"
            })
    void no_date_is_read_where_none_is_said(String cell) {
        assertThat(DueDate.of(ScheduleGrammar.cell(cell, Optional.of(2027)))).isEmpty();
    }
}
