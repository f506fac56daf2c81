package vn.motcua.catalog.write.endposting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.OfficerId;
import vn.motcua.catalog.events.PostingId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OfficerView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Ends a posting earlier than was said. */
@Path("/api/v1/officers/{officerId}/postings/{postingId}/end")
@Tag(name = "Cán bộ · Officers")
class EndPostingResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    EndPostingResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "EndPosting", description = "Ngày cuối của lượt cử đến · The last day of a posting")
    record Body(@NotNull LocalDate lastDay) {}

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "endPosting",
            summary = "Kết thúc lượt cử đến · End a posting",
            description = "Sớm hơn ngày đã ghi; ngày liền trước ngày bắt đầu: lượt cử đến không diễn ra · "
                    + "Earlier than was said; the day before the first one: it never begins.")
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận · Recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfficerView.class)))
    public Response post(
            @Parameter(description = "Định danh cán bộ, sub của token · Officer id, sub of the token")
                    @PathParam("officerId")
                    OfficerId officerId,
            @Parameter(description = "Định danh lượt cử đến · Posting id") @PathParam("postingId") PostingId postingId,
            @NotNull @Valid Body body) {
        Outcome outcome = commands.send(new EndPosting(officerId, postingId, body.lastDay()), request.change());
        return Answers.ok(outcome, entities.officerAfter(outcome));
    }
}
