package vn.motcua.feedback.write.answerfeedback;

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

/** Answers the sender. */
@Path("/api/v1/feedback/{feedbackId}/answers")
@Tag(name = "feedback")
class AnswerFeedbackResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    AnswerFeedbackResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    record Body(
            @Schema(
                    description = "Nội dung trả lời, chỉ lưu trong kho kín / the answer, kept in the vault",
                    examples = "Sở đã bỏ yêu cầu nộp bản sao lần hai.")
            @NotBlank
            @Size(max = 10_000)
            String text) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "answerFeedback",
            summary = "Trả lời phản ánh, kiến nghị · Answer feedback",
            description =
                    "Đúng hạn hay muộn theo ngày hạn; kết quả chờ công khai. On time or late by the due day; the result waits for publication.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId,
            @Valid @NotNull Body body) {
        UUID text = Ids.newId();
        Outcome outcome = commands.send(
                new AnswerFeedback(feedbackId, text),
                request.change(),
                List.of(vault.seal(text, new PersonalText(body.text()))));
        return Answers.ok(outcome, changed.after(outcome));
    }
}
