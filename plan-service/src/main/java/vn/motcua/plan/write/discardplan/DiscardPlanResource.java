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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.read.PlanDetail;
import vn.motcua.plan.read.Plans;
import vn.motcua.plan.write.Note;

/** Throws a draft away. */
@Path("/api/v1/plans/{planId}/discards")
@Tag(name = "plans")
class DiscardPlanResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Plans plans;
    private final Vault vault;

    DiscardPlanResource(Commands commands, CommandRequest request, Plans plans, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.plans = plans;
        this.vault = vault;
    }

    record Body(
            @Schema(
                    description = "Lý do huỷ, lưu trong kho kín / why, kept in the vault",
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
            description =
                    "Sau đó tài liệu nguồn nhập lại được. Its document can be imported anew. Refusals: PLAN_NOT_YOURS (403), PLAN_UNKNOWN (404), PLAN_DISCARDED, PLAN_ALREADY_ISSUED (409).")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanDetail.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Valid @NotNull Body body) {
        UUID reason = Ids.newId();
        Outcome outcome = commands.send(
                new DiscardPlan(planId, reason),
                request.change(),
                List.of(vault.seal(reason, new Note(body.reason()))));
        return Answers.ok(outcome, plans.after(outcome));
    }
}
