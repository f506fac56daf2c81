package vn.motcua.plan.write.addtask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Ids;
import vn.motcua.plan.document.draft.CompleteSchedule;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.write.Changes;
import vn.motcua.plan.write.WrittenNote;

/** Adds a task to a draft. */
@Path("/api/v1/plans/{planId}/tasks")
@Tag(name = "plans")
class AddTaskResource {
    private final Changes changes;

    AddTaskResource(Changes changes) {
        this.changes = changes;
    }

    @Schema(name = "AddedTask")
    record Body(
            @Schema(description = "Tên trong kế hoạch, không trùng / reference in the plan, unique", examples = "III.5")
            @NotBlank
            @Size(max = Limits.LABEL_MAX)
            String ref,

            @Schema(description = "Nhãn in ra / label to be printed", examples = "5")
            @NotNull
            @Size(max = Limits.LABEL_MAX)
            String label,

            @Schema(description = "Nhãn của nhóm / label of its group", examples = "III")
            @NotNull
            @Size(max = Limits.LABEL_MAX)
            String group,

            @Schema(description = "Nội dung / content") @NotBlank @Size(max = Limits.PASSAGE_MAX)
            String content,

            @Schema(description = "Đơn vị chủ trì / lead units") @Size(max = Limits.PARTS_MAX)
            List<@NotNull @Valid ResponsibleUnit> leadUnits,

            @Schema(description = "Đơn vị phối hợp / coordinating units") @Size(max = Limits.PARTS_MAX)
            List<@NotNull @Valid ResponsibleUnit> coordinatingUnits,

            @Schema(description = "Sản phẩm / products") @Size(max = Limits.PARTS_MAX)
            List<@NotNull @Size(max = Limits.NAME_MAX) String> products,

            @Schema(description = "Thời gian / schedule") @NotNull @CompleteSchedule
            Schedule schedule,

            @Schema(
                    description = "Lý do, lưu trong kho kín / why, kept in the vault",
                    examples = "Bản giấy có thêm một dòng")
            @NotBlank
            @Size(max = 5000)
            String reason) {
        Body {
            leadUnits = leadUnits == null ? List.of() : leadUnits;
            coordinatingUnits = coordinatingUnits == null ? List.of() : coordinatingUnits;
            products = products == null ? List.of() : products;
        }

        private AddTask.Text text() {
            return new AddTask.Text(ref, label, group, content, leadUnits, coordinatingUnits, products, schedule);
        }
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "addTask",
            summary = "Thêm nhiệm vụ vào dự thảo · Add a task to a draft",
            description =
                    "If-Match là ETag của kế hoạch. Nhiệm vụ mới đứng cuối; danh sách nhiệm vụ cho biết định danh."
                            + " If-Match takes the ETag of the plan. The new task comes last; the list of tasks tells its"
                            + " identifier.")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Valid @NotNull Body body) {
        WrittenNote reason = changes.written(body.reason());
        return changes.to(new AddTask(planId, new TaskId(Ids.newId()), body.text(), reason.ref()), List.of(reason));
    }
}
