package vn.motcua.feedback.write.correctanswer;

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

/** Corrects an answer before its result is published. */
@Path("/api/v1/feedback/{feedbackId}/answer-corrections")
@Tag(name = "feedback")
class CorrectAnswerResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    CorrectAnswerResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    record Body(
            @Schema(
                    description =
                            "Toàn văn câu trả lời sau đính chính, chỉ lưu trong kho kín / the whole corrected answer, kept "
                                    + "in the vault",
                    examples = "Sở đã bỏ yêu cầu nộp bản sao lần hai từ 01/4/2026.")
            @NotBlank
            @Size(max = 10_000)
            String text,

            @Schema(
                    description = "Lý do, chỉ lưu trong kho kín / reason, kept in the vault",
                    examples = "Câu trả lời cũ thiếu ngày áp dụng.")
            @NotBlank
            @Size(max = 2_000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "correctAnswer",
            summary = "Đính chính câu trả lời · Correct an answer",
            description =
                    "Trước khi công khai; câu trả lời cũ còn trong diễn biến, ngày trả lời và đúng hạn không đổi. Before publication; the old answer stays in the timeline, and when it was answered, and whether on time, stays.")
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
        UUID reason = Ids.newId();
        Outcome outcome = commands.send(
                new CorrectAnswer(feedbackId, text, reason),
                request.change(),
                List.of(
                        vault.seal(text, new PersonalText(body.text())),
                        vault.seal(reason, new PersonalText(body.reason()))));
        return Answers.ok(outcome, changed.after(outcome));
    }
}
