package vn.motcua.feedback.read.feedbacklist;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.view.FeedbackState;
import vn.motcua.http.Conditions;
import vn.motcua.organisations.Reach;

/**
 * Which feedback a list shows; a row must meet every filter that is given.
 *
 * @param late true: answered, rejected or published late, or open after its due day; false: not so
 * @param q words of the code or the agency, diacritics do not matter
 */
public record FeedbackFilter(
        @Parameter(description = "Trạng thái / state") @QueryParam("state")
        Optional<FeedbackState> state,

        @Parameter(description = "Loại / kind") @QueryParam("kind")
        Optional<Kind> kind,

        @Parameter(description = "Kênh / channel") @QueryParam("channel")
        Optional<Channel> channel,

        @Parameter(description = "Cơ quan được phản ánh / organisation that it tells of", example = "H37.16")
        @QueryParam("agency")
        Optional<String> agency,

        @Parameter(description = "Cơ quan xử lý / organisation that handles it", example = "H37.16")
        @QueryParam("handler")
        Optional<String> handler,

        @Parameter(description = "Thủ tục liên quan / procedure that it is about") @QueryParam("procedureId")
        Optional<UUID> procedureId,

        @Parameter(description = "Không rõ người gửi / without a sender") @QueryParam("anonymous")
        Optional<Boolean> anonymous,

        @Parameter(description = "Hạn trả lời trước lúc / due before", example = "2026-03-23T17:00:00+07:00")
        @QueryParam("dueBefore")
        Optional<Instant> dueBefore,

        @Parameter(
                description =
                        "Trả lời, từ chối hoặc công khai muộn, hoặc còn mở khi đã qua ngày hạn / answered, rejected or"
                                + " published late, or open past its day")
        @QueryParam("late")
        Optional<Boolean> late,

        @Parameter(description = "Tìm theo mã, cơ quan / words of code or agency", example = "PA-260302")
        @QueryParam("q")
        Optional<String> q) {
    private static final String LATE =
            "onTime = false or state in ('SENT', 'IN_PROCESS') and dueAt is not null and dueAt < :today";
    private static final String NOT_LATE = "(onTime is null or onTime = true)"
            + " and (state not in ('SENT', 'IN_PROCESS') or dueAt is null or dueAt >= :today)";

    /**
     * @param today beginning of the day, Asia/Ho_Chi_Minh
     * @param reach whose feedback the reader may see
     */
    Conditions where(Instant today, Reach reach) {
        Conditions where = Conditions.ALL
                .within(reach.organisations(), "agency", "handler")
                .equal("state", state)
                .equal("kind", kind)
                .equal("channel", channel)
                .equal("agency", agency)
                .equal("handler", handler)
                .equal("procedureId", procedureId)
                .equal("anonymous", anonymous)
                .andIf(dueBefore, "dueAt < :dueBefore", "dueBefore")
                .words("search", q);
        return late.map(wanted -> where.and(wanted ? LATE : NOT_LATE, "today", today))
                .orElse(where);
    }
}
