package vn.motcua.dashboard.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dashboard.facts.plan.PlannedTask;
import vn.motcua.dashboard.metrics.TaskState;

@Schema(description = "Một nhiệm vụ / one task")
record BoardTask(
        @Schema(description = "Mã nhiệm vụ / task") UUID taskId,

        @Schema(description = "Số mục như in / printed label", examples = "III.4")
        String label,

        @Schema(description = "Nội dung / content") String content,

        @Schema(description = "Đơn vị chủ trì / lead units") List<String> leadUnits,

        @Schema(description = "Trạng thái hôm nay / state today")
        TaskState state,

        @Schema(description = "Thời gian, nguyên văn / schedule, verbatim", examples = "Quý I/2026")
        String schedule,

        @Schema(
                description =
                        "Ngày đến hạn gần nhất; không có khi không có hạn / next due day, absent when nothing is due")
        Optional<LocalDate> dueOn,

        @Schema(description = "Phần trăm hoàn thành / percent done", examples = "60")
        int percent,

        @Schema(description = "Số ngày quá hạn; 0 khi không quá / days overdue, 0 unless overdue", examples = "0")
        long daysOverdue,

        @Schema(description = "Báo cáo hoặc hoàn thành đã được đính chính / a report or completion was corrected")
        boolean corrected) {
    static BoardTask of(PlannedTask task, int year, LocalDate today) {
        TaskState state = TaskState.of(task.state(), task.continuous(), task.startsOn(), task.dueOn(), year, today);
        return new BoardTask(
                task.taskId(),
                task.label(),
                task.content(),
                task.leadUnits(),
                state,
                task.schedule(),
                task.dueOn(),
                task.percent(),
                state == TaskState.OVERDUE
                        ? ChronoUnit.DAYS.between(task.dueOn().orElseThrow(), today)
                        : 0,
                task.corrected());
    }
}
