package vn.motcua.plan.read.planbyid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.read.PlanDetail;
import vn.motcua.plan.read.Plans;

/** One plan: always current, for it is folded from the log. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "plans")
class PlanByIdResource {
    /** Notes may name people: they are for the administration, not for partners and operators. */
    private static final List<String> READ_NOTES =
            List.of("OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER");

    private final Plans plans;
    private final Notes notes;
    private final Caller caller;

    PlanByIdResource(Plans plans, Notes notes, Caller caller) {
        this.plans = plans;
        this.notes = notes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "getPlan",
            summary = "Xem kế hoạch · Get a plan",
            description =
                    "Luôn là mới nhất; quá hạn tính theo hôm nay, nên If-None-Match không được xét. Ghi chú cho cán bộ, không cho đối tác và "
                            + "người vận hành. Always current; overdue as of today, so If-None-Match is not looked at. Notes for "
                            + "officials, not for partners and operators. Refusals: PLAN_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch / the plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanDetail.class)))
    public Uni<Response> get(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId")
                    PlanId planId) {
        return plans.now(planId)
                .map(found -> found.orElseThrow(() -> PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId)))
                .chain(current -> withNotes(current.plan()).map(plan -> Answers.current(current.version(), plan)));
    }

    private Uni<PlanDetail> withNotes(PlanDetail plan) {
        return READ_NOTES.stream().anyMatch(caller::is)
                ? notes.of(plan)
                : Uni.createFrom().item(plan);
    }
}
