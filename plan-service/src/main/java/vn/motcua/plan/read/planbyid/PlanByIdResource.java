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
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.read.ReadablePlans;
import vn.motcua.plan.view.NoteTexts;
import vn.motcua.plan.view.PlanView;

/** One plan: always current, for it is folded from the log. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "plans")
class PlanByIdResource {
    private final ReadablePlans plans;
    private final NoteTexts notes;

    PlanByIdResource(ReadablePlans plans, NoteTexts notes) {
        this.plans = plans;
        this.notes = notes;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "getPlan",
            summary = "Xem kế hoạch · Get a plan",
            description =
                    "Luôn là mới nhất; If-None-Match không được xét. Kế hoạch đã ban hành ai có vai trò cũng xem được; dự thảo, ghi chú và "
                            + "phần còn lại của tài liệu chỉ dành cho cán bộ của đơn vị có kế hoạch và cấp trên. Always current; If-None-Match "
                            + "is not looked at. An issued plan is read by everybody with a role; drafts, notes and the rest of the document by "
                            + "officials of its organisation and those above alone. Refusals: PLAN_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch / the plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> get(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId")
                    PlanId planId) {
        return plans.of(planId).chain(readable -> (readable.withNotes()
                        ? notes.of(readable.plan())
                        : Uni.createFrom().item(readable.plan()))
                .map(plan -> Answers.current(readable.version(), plan)));
    }
}
