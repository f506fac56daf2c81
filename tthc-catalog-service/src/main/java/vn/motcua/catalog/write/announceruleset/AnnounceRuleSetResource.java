package vn.motcua.catalog.write.announceruleset;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.RuleSetView;
import vn.motcua.catalog.write.RuleSetBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Announces a rule set. */
@Path("/api/v1/rule-sets")
@Tag(name = "Bộ quy định · Rule sets")
class AnnounceRuleSetResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    AnnounceRuleSetResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @POST
    @RolesAllowed({"OPERATOR", "OFFICE"})
    @RunOnVirtualThread
    @Operation(
            operationId = "announceRuleSet",
            summary = "Công bố bộ quy định · Announce a rule set",
            description = "Thay bộ cùng mã; hồ sơ đã nhận giữ bộ quy định của mình · "
                    + "Replaces the set of that code; dossiers received already keep theirs.")
    @APIResponse(
            responseCode = "201",
            description = "Đã công bố · Announced",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RuleSetView.class)))
    public Response post(@NotNull @Valid RuleSetBody body) {
        AnnounceRuleSet command = new AnnounceRuleSet(
                body.code(),
                body.name(),
                body.effectiveFrom(),
                body.certainty(),
                body.legal(),
                body.rules().rules(),
                body.ruleSources(),
                body.forms());
        Outcome outcome = commands.send(command, request.creation());
        RuleSetView announced = RuleSetView.newest(entities.ruleSetsAfter(outcome)).stream()
                .filter(set -> set.code().equals(body.code()))
                .findFirst()
                .orElseThrow();
        return Answers.created(outcome, _ -> URI.create("/api/v1/rule-sets/" + body.code()), announced);
    }
}
