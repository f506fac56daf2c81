package vn.motcua.feedback.write.erasesender;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Forgets the sender of ended feedback. */
@Path("/api/v1/feedback/{feedbackId}/sender-erasure")
@Tag(name = "feedback")
class EraseSenderResource {
    private final Commands commands;
    private final CommandRequest request;
    private final ChangedFeedback changed;

    EraseSenderResource(Commands commands, CommandRequest request, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
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
        return Answers.ok(outcome, changed.after(outcome));
    }
}
