package vn.motcua.feedback.read.feedbacklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.view.FeedbackState;

/** One piece of feedback in a list. */
@Schema(description = "Phản ánh, kiến nghị trong danh sách / feedback in a list")
record FeedbackSummary(
        @Schema(description = "Định danh / identifier") UUID feedbackId,

        @Schema(description = "Mã / code", examples = "PA-260302-000007")
        String code,

        @Schema(description = "Trạng thái / state") FeedbackState state,

        @Schema(description = "Loại, khi đã phân loại / kind, once classified")
        Optional<Kind> kind,

        @Schema(description = "Kênh / channel") Channel channel,

        @Schema(description = "Cơ quan được phản ánh / organisation that it tells of")
        String agency,

        @Schema(description = "Cơ quan xử lý / organisation that handles it")
        String handler,

        @Schema(description = "Thủ tục liên quan / procedure that it is about")
        Optional<UUID> procedureId,

        @Schema(description = "Không rõ người gửi / without a sender")
        boolean anonymous,

        @Schema(description = "Ngày đến / day on which it came in")
        LocalDate arrivedOn,

        @Schema(description = "Lúc nhập vào hệ thống / entered at")
        Instant enteredAt,

        @Schema(description = "Hạn trả lời; không có khi ẩn danh / answer due at; absent when anonymous")
        Optional<Instant> dueAt,

        @Schema(
                description =
                        "Trả lời, từ chối hoặc công khai muộn, hoặc còn mở khi đã qua ngày hạn / answered, rejected or published late, or open past its day")
        boolean late,

        @Schema(description = "Lúc trả lời / answered at") Optional<Instant> answeredAt,

        @Schema(
                description =
                        "Mọi hạn đã qua đều đúng: trả lời hoặc từ chối, rồi công khai / whatever was due was on time: answer or rejection, then publication")
        Optional<Boolean> onTime,

        @Schema(description = "Đã đính chính phân loại hoặc câu trả lời / classification or answer were corrected")
        boolean corrected) {

    /** @param today beginning of the day, Asia/Ho_Chi_Minh */
    static FeedbackSummary of(FeedbackRow row, Instant today) {
        Optional<Boolean> onTime = Optional.ofNullable(row.onTime);
        boolean open = row.state == FeedbackState.SENT || row.state == FeedbackState.IN_PROCESS;
        boolean pastItsDay = open && row.dueAt != null && row.dueAt.isBefore(today);
        return new FeedbackSummary(
                row.id,
                row.code,
                row.state,
                Optional.ofNullable(row.kind),
                row.channel,
                row.agency,
                row.handler,
                Optional.ofNullable(row.procedureId),
                row.anonymous,
                row.arrivedOn,
                row.enteredAt,
                Optional.ofNullable(row.dueAt),
                pastItsDay || onTime.filter(met -> !met).isPresent(),
                Optional.ofNullable(row.answeredAt),
                onTime,
                row.corrected);
    }
}
