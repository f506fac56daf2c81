package vn.motcua.feedback.write.rejectfeedback;

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
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.feedback.write.PersonalText;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Does not take feedback up, and says where to turn. */
@Path("/api/v1/feedback/{feedbackId}/rejections")
@Tag(name = "feedback")
class RejectFeedbackResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    RejectFeedbackResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    record Body(
            @Schema(description = "Lý do / reason") @NotNull RejectionReason reason,

            @Schema(
                    description =
                            "Hướng dẫn người gửi, chỉ lưu trong kho kín / guidance for the sender, kept in the vault",
                    examples = "Đề nghị gửi đơn tố cáo đến Thanh tra tỉnh.")
            @NotBlank
            @Size(max = 10_000)
            String guidance) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "rejectFeedback",
            summary = "Từ chối tiếp nhận · Reject feedback",
            description =
                    "Khiếu nại, tố cáo không xử lý ở đây: hướng dẫn người gửi. Complaints and denunciations are not handled here: guide the sender.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId,
            @Valid @NotNull Body body) {
        UUID guidance = Ids.newId();
        Outcome outcome = commands.send(
                new RejectFeedback(feedbackId, body.reason(), guidance),
                request.change(),
                List.of(vault.seal(guidance, new PersonalText(body.guidance()))));
        return Answers.ok(outcome, changed.after(outcome));
    }
}
