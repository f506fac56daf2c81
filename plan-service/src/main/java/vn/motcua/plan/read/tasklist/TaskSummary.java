package vn.motcua.plan.read.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.plan.events.TaskState;

/** One task in the list. */
@Schema(description = "Nhiệm vụ trong danh sách / task in the list")
record TaskSummary(
        @Schema(description = "Định danh / identifier") UUID taskId,

        @Schema(description = "Phiên bản, dùng cho If-Match / version, for If-Match", examples = "\"4711\"")
        String etag,

        @Schema(description = "Thứ tự, từ 1 / place, from 1", examples = "4")
        int position,

        @Schema(description = "Tên trong kế hoạch / reference in the plan", examples = "III.4")
        String ref,

        @Schema(description = "Nhãn như in / label as printed")
        String label,

        @Schema(description = "Nhóm / group") String group,
        @Schema(description = "Nội dung / content") String content,

        @Schema(description = "Tên đơn vị chủ trì / names of lead units")
        List<String> leadUnits,

        @Schema(description = "Thời gian, nguyên văn / schedule, verbatim", examples = "Quý I/2026")
        String schedule,

        @Schema(description = "Trạng thái / state") TaskState state,

        @Schema(description = "Đã làm, phần trăm / done, per cent", examples = "60")
        int percent,

        @Schema(description = "Hạn gần nhất còn mở / next day on which something is due")
        Optional<LocalDate> dueOn,

        @Schema(description = "Chưa xong và quá hạn tính đến hôm nay / not done, and past its day as of today")
        boolean overdue,

        @Schema(description = "Có nội dung đã được sửa / something of it was corrected")
        boolean corrected,

        @Schema(description = "Các kỳ / occurrences") List<OccurrenceSummary> occurrences) {

    /** One occurrence of a task in the list. */
    @Schema(description = "Một kỳ trong danh sách / occurrence in the list")
    record OccurrenceSummary(
            @Schema(description = "Định danh / identifier") UUID occurrenceId,
            @Schema(description = "Từ ngày / first day") Optional<LocalDate> from,
            @Schema(description = "Đến ngày / last day") Optional<LocalDate> to,

            @Schema(description = "Ngày xảy ra sự kiện / day of the trigger")
            Optional<LocalDate> triggeredOn,

            @Schema(description = "Văn bản làm phát sinh / document that is the trigger")
            Optional<String> reference,

            @Schema(description = "Hạn / last day on time") Optional<LocalDate> dueOn,
            @Schema(description = "Trạng thái / state") TaskState state,

            @Schema(description = "Đã làm, phần trăm / done, per cent")
            int percent,

            @Schema(description = "Ngày hoàn thành / day of completion")
            Optional<LocalDate> completedOn) {
        static OccurrenceSummary of(OccurrenceRow row) {
            return new OccurrenceSummary(
                    row.id,
                    Optional.ofNullable(row.from),
                    Optional.ofNullable(row.to),
                    Optional.ofNullable(row.triggeredOn),
                    Optional.ofNullable(row.reference),
                    Optional.ofNullable(row.dueOn),
                    row.state,
                    row.state == TaskState.COMPLETED ? 100 : row.percent,
                    Optional.ofNullable(row.completedOn));
        }
    }

    static TaskSummary of(TaskRow row, List<OccurrenceRow> occurrences, LocalDate today) {
        return new TaskSummary(
                row.id,
                "\"" + row.version + "\"",
                row.position,
                row.ref,
                row.label,
                row.group,
                row.content,
                row.leadUnits.lines().toList(),
                row.timing,
                row.state,
                row.percent,
                Optional.ofNullable(row.dueOn),
                row.dueOn != null && row.dueOn.isBefore(today),
                row.corrected,
                occurrences.stream().map(OccurrenceSummary::of).toList());
    }
}
