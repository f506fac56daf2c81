package vn.motcua.feedback.read.trackfeedback;

import static vn.motcua.feedback.FeedbackRefusal.TRACKING_NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.IntakeEvent.FeedbackSent;
import vn.motcua.feedback.events.TrackingSecret;
import vn.motcua.feedback.view.Asker;
import vn.motcua.feedback.view.FeedbackLog;
import vn.motcua.feedback.view.FeedbackView;

/** Lets whoever sent feedback see how far it is, and read the answer. */
@Path("/api/v1/feedback/tracking")
@Tag(name = "tracking")
class TrackFeedbackResource {
    private static final String CODE_TAG = "feedbackCode";
    private static final String CODE = "[A-Za-z0-9-]{1,40}";

    private final EventLog log;
    private final FeedbackLog feedback;
    private final Vault vault;

    TrackFeedbackResource(EventLog log, FeedbackLog feedback, Vault vault) {
        this.log = log;
        this.feedback = feedback;
        this.vault = vault;
    }

    /** What the vault holds of words. */
    record Said(String text) {
        static Said unreadable() {
            return new Said(Vault.UNREADABLE);
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "trackFeedback",
            summary = "Tra cứu phản ánh, kiến nghị · Track feedback",
            description = "Không cần đăng nhập, không có dữ liệu cá nhân. Without a login and without personal data. "
                    + "TRACKING_NOT_FOUND (404): mã hoặc bí mật không đúng, không nói cái nào / either is wrong.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = "TRACKING_NOT_FOUND")
    public Uni<TrackedFeedback> track(
            @Parameter(description = "Mã phản ánh, kiến nghị / code", example = "PA-260302-000007")
                    @QueryParam("code")
                    @DefaultValue("")
                    String code,
            @Parameter(
                            description =
                                    "Mã bí mật nhận khi gửi / secret given when it was sent. Trong tiêu đề thì không vào nhật ký của ai. "
                                            + "In a header it gets into nobody's log.",
                            example = "7F3A-09BC-51DE-88A2")
                    @HeaderParam("Tracking-Secret")
                    @DefaultValue("")
                    String secret,
            @Parameter(
                            description =
                                    "Như Tracking-Secret, cho đường dẫn đã in / as Tracking-Secret, for printed links",
                            deprecated = true)
                    @QueryParam("secret")
                    @DefaultValue("")
                    String inAddress) {
        if (!code.matches(CODE)) {
            throw notFound();
        }
        return log.historyAsync(FeedbackEvent.class, CODE_TAG, code, EventLog.NOW)
                .map(found -> sentWith(found, new TrackingSecret(secret.isEmpty() ? inAddress : secret)))
                .chain(sent -> feedback.now(sent.feedbackId(), Asker.NOBODY))
                .map(found -> found.orElseThrow(TrackFeedbackResource::notFound).feedback())
                .chain(this::withReply);
    }

    private Uni<TrackedFeedback> withReply(FeedbackView detail) {
        Optional<UUID> ref = TrackedFeedback.replyRef(detail);
        return ref.isEmpty()
                ? Uni.createFrom().item(TrackedFeedback.of(detail, Optional.empty()))
                : vault.openAll(List.of(ref.get()), Said.class, Said::unreadable)
                        .map(said -> TrackedFeedback.of(
                                detail, Optional.ofNullable(said.get(ref.get())).map(Said::text)));
    }

    private static FeedbackSent sentWith(List<Recorded<FeedbackEvent>> found, TrackingSecret secret) {
        return found.stream()
                .map(recorded -> (FeedbackSent) recorded.event())
                .filter(sent -> secret.matches(sent.feedbackId().toString(), sent.trackingHash()))
                .findFirst()
                .orElseThrow(TrackFeedbackResource::notFound);
    }

    private static RuntimeException notFound() {
        return TRACKING_NOT_FOUND.because("Kiểm tra lại mã và mã bí mật đã nhận khi gửi");
    }
}
