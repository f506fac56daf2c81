package vn.motcua.feedback.read.limitshistory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;

/** The limits that hold and held, for everyone to see. */
@Path("/api/v1/feedback/limits")
@Tag(name = "limits")
class LimitsHistoryResource {
    private static final String TAG = "limits";

    private final EventLog log;

    LimitsHistoryResource(EventLog log) {
        this.log = log;
    }

    /** Every edition. */
    @Schema(description = "Thời hạn / limits")
    record LimitsHistory(
            @Schema(
                    description =
                            "Các bản theo thứ tự; bản có hiệu lực gần nhất áp dụng cho ngày gửi / editions in order; "
                                    + "the latest in effect governs a day of sending")
            List<LimitsSet> editions) {
        LimitsHistory {
            editions = List.copyOf(editions);
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getFeedbackLimits",
            summary = "Thời hạn xử lý phản ánh, kiến nghị · Limits for feedback",
            description =
                    "Ngày làm việc, kèm ngày hiệu lực và căn cứ. Working days, with effective dates and their basis.")
    public Uni<LimitsHistory> get() {
        return log.historyAsync(LimitsEvent.class, TAG, LimitsEvent.ID, EventLog.NOW)
                .map(history -> new LimitsHistory(history.stream()
                        .map(Recorded::event)
                        .map(LimitsSet.class::cast)
                        .toList()));
    }
}
