package vn.motcua.calendar;

import static java.util.stream.Collectors.joining;
import static vn.motcua.calendar.StateCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Vietnamese sentences. */
final class VietnameseWording implements Wording {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    @Override
    public String received(Instant at, Term term) {
        return "Hồ sơ được tiếp nhận lúc " + moment(at) + "; thời hạn giải quyết: "
                + term.label().vi() + ".";
    }

    @Override
    public String days(List<ExplainedDay> same, TermRun run) {
        ExplainedDay first = same.getFirst();
        ExplainedDay last = same.getLast();
        String range = first == last
                ? weekday(first.date()) + ", " + first.date().format(DATE)
                : "Từ " + first.date().format(DATE) + " đến " + last.date().format(DATE);
        return capital(range) + ": " + outcome(first, last, run) + ".";
    }

    private static String outcome(ExplainedDay first, ExplainedDay last, TermRun run) {
        String reason = first.reason().vi();
        return switch (first.outcome()) {
            case DAY_OF_RECEIPT -> "ngày tiếp nhận, không tính";
            case AFTER_CUT_OFF ->
                "tiếp nhận từ " + cutoff(run) + " trở đi, tính như tiếp nhận vào ngày làm việc tiếp theo";
            case START_MOVED -> "được coi là ngày tiếp nhận, không tính";
            case COUNT_RESTARTED -> "nhận đủ hồ sơ bổ sung, không tính; thời hạn được tính lại từ đầu";
            case COUNTED -> counted(first, last);
            case COUNTED_COMPENSATED_WORKDAY -> counted(first, last) + " (" + reason + ")";
            case WEEKEND -> "nghỉ cuối tuần, không tính";
            case HOLIDAY -> "nghỉ " + quoted(reason) + ", không tính";
            case OUTSIDE_HOURS -> "ngoài giờ làm việc, không tính";
            case PAUSED -> "tạm dừng (" + reason + "), không tính";
            case DAY_OF_RESUMPTION -> "ngày tiếp tục sau khi tạm dừng (" + reason + "), không tính";
            case DUE_DAY -> "ngày đến hạn";
        };
    }

    private static String counted(ExplainedDay first, ExplainedDay last) {
        if (!first.worked().isZero()) {
            return "tính " + hours(first.worked()) + (first == last ? "" : " mỗi ngày");
        }
        return first == last
                ? "tính, ngày thứ " + first.number()
                : "tính, ngày thứ " + first.number() + " đến ngày thứ " + last.number();
    }

    @Override
    public String pauseWithoutEffect(Pause pause) {
        return "Lần tạm dừng từ " + moment(pause.from()) + " ("
                + pause.reason().label().vi() + ") không làm thay đổi ngày hẹn vì hồ sơ đã quá hạn.";
    }

    @Override
    public String extended(Extension extension) {
        return switch (extension) {
            case Extension.ByTerm more ->
                "Được gia hạn thêm " + more.extra().label().vi() + " theo " + more.basis() + ".";
            case Extension.ToDate to ->
                "Được hẹn lại đến ngày " + to.newDueOn().format(DATE) + " theo " + to.basis() + ".";
        };
    }

    @Override
    public String due(Instant at) {
        return "Hẹn trả kết quả: " + moment(at) + ".";
    }

    @Override
    public String standing(Pause open, Optional<TermLeft> remainder, TermUnit unit) {
        return "Thời hạn đang tạm dừng từ " + moment(open.from()) + " ("
                + open.reason().label().vi() + "); "
                + remainder
                        .map(left -> "còn lại " + left(left, unit) + ", ngày hẹn được xác định khi tiếp tục.")
                        .orElse("khi nhận đủ hồ sơ, thời hạn được tính lại từ đầu.");
    }

    @Override
    public String standing(Pause open) {
        return "Thời hạn đang tạm dừng từ " + moment(open.from()) + " ("
                + open.reason().label().vi() + "); ngày hẹn được xác định khi tiếp tục.";
    }

    private static String left(TermLeft left, TermUnit unit) {
        String days =
                left.days() + (unit == TermUnit.CALENDAR_DAY || unit == TermUnit.MONTH ? " ngày" : " ngày làm việc");
        return left.time().isZero() ? days : left.days() == 0 ? hours(left.time()) : hours(left.time()) + " và " + days;
    }

    @Override
    public String calendars(List<CalendarVersion> calendars) {
        return "Tính theo lịch làm việc của Nhà nước "
                + calendars.stream()
                        .map(calendar -> "năm " + calendar.year() + " (bản " + calendar.version() + ")")
                        .collect(joining(", "))
                + ".";
    }

    @Override
    public String unsettled(List<LocalDate> days) {
        return "Lưu ý: chưa có quyết định chính thức về ngày nghỉ đối với "
                + days.stream().map(DATE::format).collect(joining(", "))
                + "; ngày hẹn có thể phải tính lại.";
    }

    private static String cutoff(TermRun run) {
        return run.policy().afterHoursCutoff().map(TIME::format).orElse("");
    }

    private static String hours(Duration time) {
        String told = Stream.of(
                        part(time.toHours(), "giờ"),
                        part(time.toMinutesPart(), "phút"),
                        part(time.toSecondsPart(), "giây"))
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
        return told.isEmpty() ? "0 giờ" : told;
    }

    private static String part(long amount, String unit) {
        return amount == 0 ? "" : amount + " " + unit;
    }

    private static String quoted(String name) {
        return name.startsWith("Nghỉ ") ? name.substring("Nghỉ ".length()) : name;
    }

    private static String moment(Instant at) {
        LocalDate date = OfficeCalendar.dateOf(at);
        return at.atZone(ZONE).format(TIME) + " " + weekday(date) + ", ngày " + date.format(DATE);
    }

    private static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
