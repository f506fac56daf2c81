package vn.motcua.feedback.write.erasesender;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.view.FeedbackStep;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.view.FeedbackView.Step;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Forgets the sender of ended feedback. */
@Path("/api/v1/feedback/{feedbackId}/sender-erasure")
@Tag(name = "feedback")
class EraseSenderResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    EraseSenderResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"FEEDBACK_OFFICER", "OFFICE"})
    @Operation(
            operationId = "eraseSender",
            summary = "Xoá dữ liệu cá nhân của người gửi · Forget the sender",
            description =
                    "Xoá hẳn, không khôi phục được; nội dung đã công khai được giữ. For good; what is public stays.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId) {
        Outcome outcome = commands.send(new EraseSender(feedbackId), request.change());
        FeedbackView forgotten = changed.after(outcome);
        // After the event, so that a refused command erases nothing; a repeat of a request that broke off erases again.
        refsOf(forgotten).forEach(vault::erase);
        return Answers.ok(outcome, forgotten);
    }

    /** Everything but the redacted public text. */
    private static Stream<UUID> refsOf(FeedbackView feedback) {
        return Stream.concat(
                feedback.senderRef().stream(),
                feedback.timeline().stream()
                        .filter(step -> step.event() != FeedbackStep.RESULT_PUBLISHED)
                        .flatMap(Step::refs));
    }
}
