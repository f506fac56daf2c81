package vn.motcua.feedback.read.feedbacklist;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Lists of feedback by what it is grouped by, newest first. */
@Path("/api/v1/feedback")
@Tag(name = "feedback")
class FeedbackListResource {
    private final FeedbackPages pages;

    FeedbackListResource(FeedbackPages pages) {
        this.pages = pages;
    }

    @GET
    @WithSession
    @RolesAllowed({"OFFICE", "LEADER", "FEEDBACK_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "listFeedback",
            summary = "Danh sách phản ánh, kiến nghị · List feedback",
            description =
                    "Của đơn vị mình và cấp dưới, mới trước; không có người gửi và lời văn; asOf và lagMs cho biết độ trễ. "
                            + "Of one's own organisation and those below it, newest first, without senders and words; asOf and lagMs say "
                            + "how far the list is behind.")
    public Uni<Page<FeedbackSummary>> list(@BeanParam PageRequest page, @BeanParam FeedbackFilter filter) {
        return pages.of(filter).apply(page);
    }
}
