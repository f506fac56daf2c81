package vn.motcua.feedback.write.classifyfeedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Takes feedback up and gives it to whoever handles it. */
@Path("/api/v1/feedback/{feedbackId}/classifications")
@Tag(name = "feedback")
class ClassifyFeedbackResource {
    private final Commands commands;
    private final CommandRequest request;
    private final ChangedFeedback changed;

    ClassifyFeedbackResource(Commands commands, CommandRequest request, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.changed = changed;
    }

    record Body(
            @Schema(description = "Loại / kind") @NotNull Kind kind,

            @Schema(description = "Mã cơ quan xử lý / code of the organisation that handles it", examples = "H37.16")
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9.]{1,30}")
            String handler) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "classifyFeedback",
            summary = "Phân loại phản ánh, kiến nghị · Classify feedback",
            description = "Quy định hay hành vi, và cơ quan xử lý. A rule or conduct, and who handles it.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId,
            @Valid @NotNull Body body) {
        Outcome outcome =
                commands.send(new ClassifyFeedback(feedbackId, body.kind(), body.handler()), request.change());
        return Answers.ok(outcome, changed.after(outcome));
    }
}
