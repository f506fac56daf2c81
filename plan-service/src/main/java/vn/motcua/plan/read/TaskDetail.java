package vn.motcua.plan.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanContent.Unit;
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

        @Schema(description = "Quá hạn tính đến hôm nay / overdue as of today")
        boolean overdue,

        @Schema(description = "Đã làm, phần trăm / done, per cent")
        int percent,

        @Schema(description = "Ngày hoàn thành / day of completion")
        Optional<LocalDate> completedOn) {
    public TaskDetail {
        leadUnits = List.copyOf(leadUnits);
        coordinatingUnits = List.copyOf(coordinatingUnits);
        products = List.copyOf(products);
    }

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
                Optional.empty());
    }

    TaskDetail reported(int nowPercent) {
        return with(TaskState.IN_PROGRESS, overdue, nowPercent, completedOn);
    }

    TaskDetail completed(LocalDate day) {
        return with(TaskState.COMPLETED, overdue, 100, Optional.of(day));
    }

    /** Late when it was due before today and is not done, or was done after its last day. */
    TaskDetail asOf(LocalDate today) {
        boolean late = dueOn.map(due ->
                        completedOn.map(due::isBefore).orElse(state != TaskState.COMPLETED && due.isBefore(today)))
                .orElse(false);
        return with(state, late, percent, completedOn);
    }

    private TaskDetail with(TaskState newState, boolean late, int newPercent, Optional<LocalDate> day) {
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
                day);
    }
}
