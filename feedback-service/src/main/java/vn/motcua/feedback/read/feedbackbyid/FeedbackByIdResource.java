package vn.motcua.feedback.read.feedbackbyid;

import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.read.FeedbackLog;
import vn.motcua.feedback.read.FeedbackLog.Versioned;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;

/** One piece of feedback: always current, for it is folded from the log. */
@Path("/api/v1/feedback/{feedbackId}")
@Tag(name = "feedback")
class FeedbackByIdResource {
    private final FeedbackLog log;
    private final People people;
    private final Caller caller;

    FeedbackByIdResource(FeedbackLog log, People people, Caller caller) {
        this.log = log;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "FEEDBACK_OFFICER", "CASE_OFFICER"})
    @Operation(
            operationId = "getFeedback",
            summary = "Xem phản ánh, kiến nghị · Get a piece of feedback",
            description = "Luôn là mới nhất. Người gửi chỉ cho cán bộ PAKN và Văn phòng; lời văn về hành vi không cho "
                    + "cán bộ xử lý hồ sơ. Always current; senders for feedback and office staff only, words about "
                    + "conduct not for case officers. Refusal: FEEDBACK_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị / the feedback",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackPage.class)))
    public Uni<Response> get(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId) {
        return log.now(feedbackId).chain(found -> {
            Versioned current = found.orElseThrow(() -> FEEDBACK_UNKNOWN.of(feedbackId));
            return people.of(current.feedback(), Sight.of(caller::is, current.feedback()))
                    .map(page -> Answers.ok(current.version(), page));
        });
    }
}
