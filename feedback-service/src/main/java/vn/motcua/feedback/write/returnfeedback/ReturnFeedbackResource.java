package vn.motcua.feedback.write.returnfeedback;

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
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.feedback.write.PersonalText;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Gives feedback back to the organisation that had transferred it. */
@Path("/api/v1/feedback/{feedbackId}/returns")
@Tag(name = "feedback")
class ReturnFeedbackResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    ReturnFeedbackResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    record Body(
            @Schema(
                    description = "Lý do, chỉ lưu trong kho kín / reason, kept in the vault",
                    examples = "Không thuộc thẩm quyền của đơn vị.")
            @NotBlank
            @Size(max = 2_000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "returnFeedback",
            summary = "Trả lại cơ quan đã chuyển · Give feedback back",
            description =
                    "Khi chưa phân loại; thời hạn của cơ quan đã chuyển tính lại từ hôm nay. While it is not classified; the limits of the organisation that had transferred it count anew from today.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId,
            @Valid @NotNull Body body) {
        UUID reason = Ids.newId();
        Outcome outcome = commands.send(
                new ReturnFeedback(feedbackId, reason),
                request.change(),
                List.of(vault.seal(reason, new PersonalText(body.reason()))));
        return Answers.ok(outcome, changed.after(outcome));
    }
}
