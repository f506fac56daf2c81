package vn.motcua.plan.write.draftplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.view.Plans;
import vn.motcua.plan.write.OwnPlans;

/** Makes plans of the drafts that people have confirmed. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class DraftPlanResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Plans plans;
    private final OwnPlans own;
    private final Attempts attempts;
    private final Vault vault;

    DraftPlanResource(
            Commands commands, CommandRequest request, Plans plans, OwnPlans own, Attempts attempts, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.plans = plans;
        this.own = own;
        this.attempts = attempts;
        this.vault = vault;
    }

    /** A draft that a person has looked at. */
    record Confirmed(
            @Schema(description = "SHA-256 của tệp, như khi đọc / of the file, as told when it was read")
            @NotBlank
            @Pattern(regexp = "[0-9a-f]{64}")
            String sourceHash,

            @Schema(description = "Bản dự thảo, đã sửa hoặc chưa / the draft, corrected or not") @NotNull @Valid
            PlanDraft draft) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "draftPlan",
            summary = "Xác nhận dự thảo thành kế hoạch · Make a plan of a confirmed draft",
            description =
                    "Mục vắng coi như trống; sai ở đâu thì chỉ ra ở đó, tất cả một lần. What is left out is empty; whatever is "
                            + "wrong is told by its place, all at once.")
    @APIResponse(
            responseCode = "201",
            description = "Kế hoạch dự thảo / the plan, a draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response draft(@Valid @NotNull Confirmed body) {
        CommandContext context = request.creation();
        String organisation = context.actor().org();
        if (organisation.isEmpty()) {
            throw PlanRefusal.ORGANISATION_NEEDED.because("Kế hoạch thuộc về đơn vị của người xác nhận");
        }
        UUID document = Ids.newId();
        DraftPlan command = new DraftPlan(
                new PlanId(Ids.newId()),
                body.draft(),
                body.sourceHash(),
                organisation,
                attempts.next(organisation, body.sourceHash()),
                document);
        Outcome outcome =
                commands.send(command, context, List.of(vault.seal(document, RestOfDocument.of(body.draft()))));
        return Answers.created(outcome, id -> URI.create("/api/v1/plans/" + id), plans.after(outcome, own.asker()));
    }
}
