package vn.motcua.plan.read.planbyid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Answers;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.read.PlanDetail;
import vn.motcua.plan.read.Plans;

/** One plan: always current, for it is folded from the log. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "plans")
class PlanByIdResource {
    private final Plans plans;

    PlanByIdResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "getPlan",
            summary = "Xem kế hoạch · Get a plan",
            description = "Luôn là mới nhất; quá hạn tính theo hôm nay. Always current; overdue as of today. Refusals: "
                    + "PLAN_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch / the plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanDetail.class)))
    public Uni<Response> get(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId")
                    PlanId planId) {
        return plans.now(planId)
                .map(found -> found.orElseThrow(() -> PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId)))
                .map(current -> Answers.ok(current.version(), current.plan()));
    }
}
