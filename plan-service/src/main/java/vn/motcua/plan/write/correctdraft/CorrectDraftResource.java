package vn.motcua.plan.write.correctdraft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.plan.document.draft.CompleteSchedule;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.events.PlanContent.Instrument;
import vn.motcua.plan.events.PlanContent.Target;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.write.Changes;
import vn.motcua.plan.write.WrittenNote;

/** Corrects a draft in place. */
@Path("/api/v1/plans/{planId}/draft-corrections")
@Tag(name = "plans")
class CorrectDraftResource {
    private final Changes changes;

    CorrectDraftResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(description = "Tên đúng / the right title")
            Optional<@Size(min = 1, max = 10_000) String> title,

            @Schema(description = "Năm kế hoạch đúng / the right plan year", examples = "2026")
            Optional<@Min(1900) @Max(9999) Integer> year,

            @Schema(description = "Cơ quan ban hành đúng / the right issuer")
            Optional<@Size(min = 1, max = 10_000) String> issuer,

            @Schema(description = "Kế hoạch cấp trên đúng / the right parent plan")
            Optional<Instrument> parentPlan,

            @Schema(description = "Toàn bộ chỉ tiêu, sau khi sửa / all targets, as they are right")
            Optional<@Size(max = 500) List<@NotNull Target>> targets,

            @Schema(description = "Nhiệm vụ được sửa / tasks that are corrected") @Size(max = 5_000)
            List<@NotNull @Valid TaskBody> tasks,

            @Schema(description = "Lý do, lưu trong kho kín / why, kept in the vault", examples = "Đọc sai ô gộp")
            @NotBlank
            @Size(max = 5000)
            String reason) {
        Body {
            tasks = tasks == null ? List.of() : tasks;
        }
    }

    /** A task as it is right; what is left out stays. */
    @Schema(name = "TaskCorrection")
    record TaskBody(
            @Schema(description = "Định danh nhiệm vụ / identifier of the task") @NotNull
            TaskId taskId,

            @Schema(description = "Nội dung đúng / the right content")
            Optional<@Size(min = 1, max = 100_000) String> content,

            @Schema(description = "Đơn vị chủ trì đúng / the right lead units")
            Optional<@Size(max = 500) List<@NotNull @Valid ResponsibleUnit>> leadUnits,

            @Schema(description = "Đơn vị phối hợp đúng / the right coordinating units")
            Optional<@Size(max = 500) List<@NotNull @Valid ResponsibleUnit>> coordinatingUnits,

            @Schema(description = "Sản phẩm đúng / the right products")
            Optional<@Size(max = 500) List<@NotNull String>> products,

            @Schema(description = "Thời gian đúng / the right schedule")
            Optional<@CompleteSchedule Schedule> schedule) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "correctDraft",
            summary = "Sửa dự thảo kế hoạch · Correct the draft of a plan",
            description =
                    "Mục nào có thì sửa, mục vắng giữ nguyên; bản cũ còn trong lịch sử. What is named changes, all"
                            + " else stays; the history keeps both.")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Valid @NotNull Body body) {
        WrittenNote reason = changes.written(body.reason());
        CorrectDraft.Head head =
                new CorrectDraft.Head(body.title(), body.year(), body.issuer(), body.parentPlan(), body.targets());
        return changes.to(new CorrectDraft(planId, head, texts(body.tasks()), reason.ref()), List.of(reason));
    }

    /** Of a task that is named twice, the last one counts. */
    private static Map<TaskId, CorrectDraft.TaskText> texts(List<TaskBody> tasks) {
        return tasks.stream()
                .collect(Collectors.toMap(
                        TaskBody::taskId,
                        task -> new CorrectDraft.TaskText(
                                task.content(),
                                task.leadUnits(),
                                task.coordinatingUnits(),
                                task.products(),
                                task.schedule()),
                        (_, last) -> last));
    }
}
