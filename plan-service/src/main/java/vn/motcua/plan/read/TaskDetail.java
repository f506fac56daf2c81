package vn.motcua.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanContent.Unit;
import vn.motcua.plan.events.PlanEvent.TaskCompleted;
import vn.motcua.plan.events.PlanEvent.TaskProgressReported;
import vn.motcua.plan.events.Schedule;

/** One task of a plan as it stands. */
@Schema(description = "Nhiệm vụ / task")
public record TaskDetail(
        @Schema(description = "Định danh trong kế hoạch / identifier in the plan", examples = "III.4")
        String taskId,

        @Schema(description = "Nhãn như in / label as printed")
        String label,

        @Schema(description = "Nhóm / group") String group,
        @Schema(description = "Nội dung / content") String content,
        @Schema(description = "Đơn vị chủ trì / lead units") List<Unit> leadUnits,

        @Schema(description = "Đơn vị phối hợp / coordinating units")
        List<Unit> coordinatingUnits,

        @Schema(description = "Sản phẩm / products") List<String> products,

        @Schema(description = "Thời gian thực hiện / schedule")
        Schedule schedule,

        @Schema(description = "Hạn, nếu có / last day on time, where there is one")
        Optional<LocalDate> dueOn,

        @Schema(description = "Trạng thái / state") TaskState state,

        @Schema(
                description =
                        "Đã ban hành, chưa xong và quá hạn tính đến hôm nay / issued, not done, and past its day as of today")
        boolean overdue,

        @Schema(description = "Đã làm, phần trăm / done, per cent")
        int percent,

        @Schema(description = "Ngày hoàn thành / day of completion")
        Optional<LocalDate> completedOn,

        @Schema(description = "Sản phẩm và minh chứng khi hoàn thành / product and evidence, as written at completion")
        Optional<TaskNote> completionNote,

        @Schema(description = "Các lần báo cáo tiến độ, cũ trước / reports of progress, oldest first")
        List<Report> reports) {
    public TaskDetail {
        leadUnits = List.copyOf(leadUnits);
        coordinatingUnits = List.copyOf(coordinatingUnits);
        products = List.copyOf(products);
        reports = List.copyOf(reports);
    }

    /** How the task went on, as it was told once. */
    @Schema(description = "Báo cáo tiến độ / report of progress")
    public record Report(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Đã làm, phần trăm / done, per cent")
            int percent,

            @Schema(description = "Ghi chú / note") Optional<TaskNote> note) {}

    static TaskDetail of(PlanContent.Task task) {
        boolean done = DueDate.bornDone(task.schedule());
        return new TaskDetail(
                task.taskId(),
                task.label(),
                task.group(),
                task.content(),
                task.leadUnits(),
                task.coordinatingUnits(),
                task.products(),
                task.schedule(),
                DueDate.of(task.schedule()),
                done ? TaskState.COMPLETED : TaskState.NOT_STARTED,
                false,
                done ? 100 : 0,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    TaskDetail reported(TaskProgressReported e) {
        List<Report> longer = new ArrayList<>(reports);
        longer.add(new Report(e.at(), e.percent(), e.noteRef().map(TaskNote::of)));
        return with(TaskState.IN_PROGRESS, overdue, e.percent(), completedOn, completionNote, longer);
    }

    TaskDetail completed(TaskCompleted e) {
        return with(
                TaskState.COMPLETED,
                overdue,
                100,
                Optional.of(e.completedOn()),
                e.noteRef().map(TaskNote::of),
                reports);
    }

    /** Overdue is what was due before today and is not done; what was done late is late no more. */
    TaskDetail asOf(LocalDate today) {
        boolean late = state != TaskState.COMPLETED
                && dueOn.filter(due -> due.isBefore(today)).isPresent();
        return with(state, late, percent, completedOn, completionNote, reports);
    }

    /** With what its notes say. */
    TaskDetail told(UnaryOperator<TaskNote> text) {
        return with(
                state,
                overdue,
                percent,
                completedOn,
                completionNote.map(text),
                reports.stream()
                        .map(report -> new Report(
                                report.at(), report.percent(), report.note().map(text)))
                        .toList());
    }

    Stream<UUID> noteRefs() {
        return Stream.concat(completionNote.stream(), reports.stream().flatMap(report -> report.note().stream()))
                .map(TaskNote::noteRef);
    }

    private TaskDetail with(
            TaskState newState,
            boolean late,
            int newPercent,
            Optional<LocalDate> day,
            Optional<TaskNote> note,
            List<Report> told) {
        return new TaskDetail(
                taskId,
                label,
                group,
                content,
                leadUnits,
                coordinatingUnits,
                products,
                schedule,
                dueOn,
                newState,
                late,
                newPercent,
                day,
                note,
                told);
    }
}
