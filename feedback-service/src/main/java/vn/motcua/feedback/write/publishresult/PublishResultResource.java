package vn.motcua.feedback.write.publishresult;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.feedback.write.PersonalText;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Makes the result public, or keeps it back for a reason. */
@Path("/api/v1/feedback/{feedbackId}/publications")
@Tag(name = "feedback")
class PublishResultResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    PublishResultResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    /** Why a result is kept back. */
    enum NotPublishable {
        SECRET(Disclosure.WITHHELD_SECRET),
        PERSONAL(Disclosure.WITHHELD_PERSONAL);

        private final Disclosure disclosure;

        NotPublishable(Disclosure disclosure) {
            this.disclosure = disclosure;
        }
    }

    record Body(
            @Schema(
                    description = "Nội dung công khai, không có dữ liệu cá nhân / public text without personal data",
                    examples = "Sở đã bỏ yêu cầu nộp bản sao lần hai.")
            Optional<@Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 10_000) String> publicText,

            @Schema(description = "Lý do không công khai / why it is kept back")
            Optional<NotPublishable> notPublishable) {
        @Schema(hidden = true)
        @AssertTrue(message = "{motcua.feedback.publication}")
        boolean isEitherPublicOrKeptBack() {
            return publicText.isPresent() != notPublishable.isPresent();
        }
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "publishResult",
            summary = "Công khai kết quả · Publish the result",
            description =
                    "publicText đã lược bỏ dữ liệu cá nhân, hoặc notPublishable với lý do. A redacted publicText, or notPublishable with its reason.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId,
            @Valid @NotNull Body body) {
        Optional<UUID> text = body.publicText().map(_ -> Ids.newId());
        Outcome outcome = commands.send(
                new PublishResult(
                        feedbackId,
                        body.notPublishable().map(why -> why.disclosure).orElse(Disclosure.PUBLISHED),
                        text),
                request.change(),
                text
                        .map(ref -> vault.seal(
                                ref, new PersonalText(body.publicText().orElseThrow())))
                        .stream()
                        .toList());
        return Answers.ok(outcome, changed.after(outcome));
    }
}
