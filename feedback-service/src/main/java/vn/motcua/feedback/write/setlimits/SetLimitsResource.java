package vn.motcua.feedback.write.setlimits;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Outcome;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Sets limits from a day on, when law or a decision of the province changes them. */
@Path("/api/v1/feedback/limits")
@Tag(name = "limits")
class SetLimitsResource {
    private static final String LIMITS = "/api/v1/feedback/limits";
    private static final String TAG = "limits";

    private final Commands commands;
    private final CommandRequest request;
    private final EventLog log;

    SetLimitsResource(Commands commands, CommandRequest request, EventLog log) {
        this.commands = commands;
        this.request = request;
        this.log = log;
    }

    record Body(
            @Schema(
                    description = "Áp dụng cho phản ánh đến từ ngày / for feedback that comes in from this day on",
                    examples = "2027-01-01")
            @NotNull
            LocalDate effectiveFrom,

            @Schema(description = "Trả lời, ngày làm việc / answer, working days", examples = "15") @Min(1) @Max(250)
            int answerWorkingDays,

            @Schema(description = "Từ chối, ngày làm việc / rejection, working days", examples = "2") @Min(1) @Max(250)
            int rejectWorkingDays,

            @Schema(description = "Công khai sau trả lời, ngày làm việc / publication after the answer", examples = "2")
            @Min(1)
            @Max(250)
            int publishWorkingDays,

            @Schema(description = "Độ chắc chắn / certainty") @NotNull
            Certainty certainty,

            @Schema(description = "Căn cứ / legal basis", examples = "Quyết định số …") @NotBlank @Size(max = 200)
            String legalBasis) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OPERATOR", "OFFICE"})
    @Operation(
            operationId = "setLimits",
            summary = "Đặt thời hạn xử lý · Set the limits",
            description =
                    "Văn phòng UBND tỉnh hoặc vận hành; phản ánh đến trước giữ thời hạn cũ. The office of the province's committee, or an "
                            + "operator; what came in before keeps its limits. ")
    @APIResponse(
            responseCode = "201",
            description = "Bản mới / the new edition",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LimitsSet.class)))
    public Response set(@Valid @NotNull Body body) {
        Outcome outcome = commands.send(
                new SetLimits(
                        body.effectiveFrom(),
                        body.answerWorkingDays(),
                        body.rejectWorkingDays(),
                        body.publishWorkingDays(),
                        body.certainty(),
                        body.legalBasis()),
                request.creation());
        return Answers.created(outcome, _ -> URI.create(LIMITS), edition(outcome));
    }

    private LimitsEvent edition(Outcome outcome) {
        return log.left(outcome, LimitsEvent.class, TAG).getLast().event();
    }
}
