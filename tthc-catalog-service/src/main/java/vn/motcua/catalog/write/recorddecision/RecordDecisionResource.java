package vn.motcua.catalog.write.recorddecision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.DecisionId;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.view.DecisionView;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.Folded;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Records a signed publication decision. */
@Path("/api/v1/publication-decisions")
@Tag(name = "Quyết định công bố · Publication decisions")
class RecordDecisionResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    RecordDecisionResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "RecordDecision", description = "Quyết định công bố đã ký · A signed publication decision")
    record Body(
            @NotNull @Pattern(regexp = "[0-9]{1,6}[A-Z]?") String number,

            @NotNull @Pattern(regexp = "[0-9A-ZĐ][0-9A-Za-zĐđÀ-ỹ-]{0,39}")
            String symbol,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}")
            String issuer,

            @NotNull LocalDate signedOn,
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 200) String signer,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ItemBody> items) {}

    /** One procedure of the decision and what becomes of it. */
    @Schema(name = "RecordDecisionItem", description = "Một thủ tục trong quyết định · A procedure in the decision")
    record ItemBody(
            @NotNull ProcedureId procedureId, @NotNull ChangeKind changeKind) {}

    @POST
    @RolesAllowed("OFFICE")
    @RunOnVirtualThread
    @Operation(
            operationId = "recordDecision",
            summary = "Ghi nhận quyết định công bố · Record a publication decision",
            description = "Công bố hoặc bãi bỏ mọi thủ tục của quyết định, hoặc không thủ tục nào · "
                    + "Publishes or repeals all procedures of the decision, or none.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận · Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DecisionView.class)))
    public Response post(@NotNull @Valid Body body) {
        RecordDecision command = new RecordDecision(
                new DecisionId(Ids.newId()),
                body.number(),
                Normalizer.normalize(body.symbol(), Normalizer.Form.NFC),
                body.issuer(),
                body.signedOn(),
                body.effectiveOn(),
                body.signer(),
                body.items().stream()
                        .map(item -> new RecordDecision.Line(item.procedureId(), item.changeKind()))
                        .toList());
        Outcome outcome = commands.send(command, request.creation());
        Folded<DecisionView> decision = entities.decisionAfter(outcome);
        // The append ends with events of procedures; the version of the decision is the position of its own event.
        Outcome ofDecision = new Outcome(outcome.entityId(), decision.version(), outcome.repeated());
        return Answers.created(ofDecision, id -> URI.create("/api/v1/publication-decisions/" + id), decision.entity());
    }
}
