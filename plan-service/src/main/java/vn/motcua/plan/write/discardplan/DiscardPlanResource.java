package vn.motcua.plan.write.discardplan;

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
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.write.Changes;
import vn.motcua.plan.write.WrittenNote;

/** Throws a draft away. */
@Path("/api/v1/plans/{planId}/discards")
@Tag(name = "plans")
class DiscardPlanResource {
    private final Changes changes;

    DiscardPlanResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(
                    description = "Lý do, lưu trong kho kín / why, kept in the vault",
                    examples = "Nhập nhầm bản chưa rà soát")
            @NotBlank
            @Size(max = 5000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "discardPlan",
            summary = "Huỷ dự thảo kế hoạch · Discard the draft of a plan",
            description = "Sau đó tài liệu nguồn nhập lại được. Its document can be imported anew.")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Valid @NotNull Body body) {
        WrittenNote reason = changes.written(body.reason());
        return changes.to(new DiscardPlan(planId, reason.ref()), List.of(reason));
    }
}
