package vn.motcua.feedback.read.feedbackbyid;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.FEEDBACK_UNKNOWN;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.known.CopiedCatalogue;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.view.Asker;
import vn.motcua.feedback.view.FeedbackLog;
import vn.motcua.feedback.view.FeedbackLog.Versioned;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.organisations.Reach;

/** One piece of feedback: always current, for it is folded from the log. */
@Path("/api/v1/feedback/{feedbackId}")
@Tag(name = "feedback")
class FeedbackByIdResource {
    private final FeedbackLog log;
    private final People people;
    private final CopiedCatalogue known;
    private final Caller caller;
    private final Clock clock;

    FeedbackByIdResource(FeedbackLog log, People people, CopiedCatalogue known, Caller caller, Clock clock) {
        this.log = log;
        this.people = people;
        this.known = known;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "FEEDBACK_OFFICER", "CASE_OFFICER"})
    @Operation(
            operationId = "getFeedback",
            summary = "Xem phản ánh, kiến nghị · Get a piece of feedback",
            description =
                    "Luôn là mới nhất. Chỉ đơn vị được phản ánh, đơn vị xử lý và cấp trên xem được. Người gửi chỉ cho cán "
                            + "bộ PAKN và Văn phòng, nhưng không cho đơn vị được phản ánh khi về hành vi, chưa phân loại hoặc giữ "
                            + "bí mật; lời văn khi đó chỉ cho cán bộ PAKN của đơn vị xử lý. Always current; for the agency told of, the "
                            + "handler, and those above. Senders for feedback and office staff only, yet not for the agency told of "
                            + "when it is about conduct, unclassified or confidential; words then for the handler's feedback officers "
                            + "only. Refusal: FEEDBACK_UNKNOWN (404).")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị / the feedback",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackPage.class)))
    public Uni<Response> get(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return known.current().chain(reference -> {
            Reach reach = reference.reachOf(caller.org(), today);
            return log.now(feedbackId, new Asker(caller.roles(), reach)).chain(found -> {
                Versioned current = found.orElseThrow(() -> FEEDBACK_UNKNOWN.of(feedbackId));
                return people.of(current.feedback(), sight(reference, reach, today, current.feedback()))
                        .map(page -> Answers.ok(current.version(), page));
            });
        });
    }

    private Visibility sight(ReferenceData reference, Reach reach, LocalDate today, FeedbackView feedback) {
        if (!reach.coversAny(feedback.agency(), feedback.handler())) {
            throw FEEDBACK_UNKNOWN.of(feedback.feedbackId());
        }
        boolean accused = Stream.of(caller.org(), caller.homeOrg())
                .anyMatch(unit -> reference.isOfAgency(unit, feedback.agency(), today));
        boolean handledElsewhere = !reach.covers(feedback.handler());
        return Visibility.of(caller::is, feedback, accused, handledElsewhere);
    }
}
