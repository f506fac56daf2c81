package vn.motcua.feedback.write.reclassifyfeedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.ChangedFeedback;
import vn.motcua.feedback.write.PersonalText;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Corrects a classification before the answer. */
@Path("/api/v1/feedback/{feedbackId}/reclassifications")
@Tag(name = "feedback")
class ReclassifyFeedbackResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final ChangedFeedback changed;

    ReclassifyFeedbackResource(Commands commands, CommandRequest request, Vault vault, ChangedFeedback changed) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.changed = changed;
    }

    record Body(
            @Schema(description = "Loại / kind") @NotNull Kind kind,

            @Schema(
                    description = "Mã cơ quan xử lý / code of the organisation that handles it",
                    examples = "000.00.17.H37")
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9.]{1,30}")
            String handler,

            @Schema(
                    description = "Lý do, chỉ lưu trong kho kín / reason, kept in the vault",
                    examples = "Nội dung phản ánh về quy định, không về hành vi.")
            @NotBlank
            @Size(max = 2_000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("FEEDBACK_OFFICER")
    @Operation(
            operationId = "reclassifyFeedback",
            summary = "Đính chính phân loại · Correct a classification",
            description =
                    "Loại, cơ quan xử lý hoặc cả hai, trước khi trả lời; bản cũ còn trong diễn biến. Cơ quan xử lý khác thì hạn tính theo giờ làm việc của cơ quan đó, vẫn từ ngày đến hoặc ngày chuyển. Kind, handler or both, before the answer; the old one stays in the timeline. Another handler gets a due date counted on its own office, still from the day of arrival or transfer.")
    @APIResponse(
            responseCode = "200",
            description = "Phản ánh, kiến nghị sau đó / the feedback after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedbackView.class)))
    public Response post(
            @Parameter(description = "Định danh phản ánh, kiến nghị / identifier of the feedback")
                    @PathParam("feedbackId")
                    FeedbackId feedbackId,
            @Valid @NotNull Body body) {
        UUID reason = Ids.newId();
        Outcome outcome = commands.send(
                new ReclassifyFeedback(feedbackId, body.kind(), body.handler(), reason),
                request.change(),
                List.of(vault.seal(reason, new PersonalText(body.reason()))));
        return Answers.ok(outcome, changed.after(outcome));
    }
}
