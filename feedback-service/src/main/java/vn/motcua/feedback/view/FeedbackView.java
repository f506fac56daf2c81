package vn.motcua.feedback.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.events.RejectionReason;

/**
 * One piece of feedback as officers see it; people and words are references into the vault.
 *
 * @param everConduct whether it was ever classified as being about conduct; not shown
 * @param everHandledBy codes of all organisations that handled it until now; not shown
 */
@Schema(description = "Phản ánh, kiến nghị / a piece of feedback")
public record FeedbackView(
        @Schema(description = "Định danh / identifier") FeedbackId feedbackId,

        @Schema(description = "Mã phản ánh, kiến nghị / code", examples = "PA-260302-000007")
        String code,

        @Schema(description = "Trạng thái / state") FeedbackState state,

        @Schema(description = "Loại, khi đã phân loại / kind, once classified")
        Optional<Kind> kind,

        @Schema(description = "Kênh / channel") Channel channel,

        @Schema(description = "Cơ quan được phản ánh / organisation that it tells of", examples = "H37.16")
        String agency,

        @Schema(
                description =
                        "Cơ quan xử lý; lúc đầu là cơ quan được phản ánh / organisation that handles it; at first the "
                                + "one that it tells of",
                examples = "H37.16")
        String handler,

        @Schema(description = "Thủ tục liên quan / procedure that it is about")
        Optional<UUID> procedureId,

        @Schema(description = "Không rõ người gửi; không tính hạn / no sender, no deadline")
        boolean anonymous,

        @Schema(description = "Người gửi đề nghị giữ bí mật / confidentiality asked for")
        boolean confidential,

        @JsonIgnore boolean everConduct,
        @JsonIgnore Set<String> everHandledBy,

        @Schema(description = "Ngày đến; thời hạn tính từ ngày này / day on which it came in; limits count from here")
        LocalDate arrivedOn,

        @Schema(description = "Lúc nhập vào hệ thống / entered at")
        Instant enteredAt,

        @Schema(description = "Hạn trả lời / answer due at") Optional<Instant> dueAt,

        @Schema(description = "Hạn từ chối / rejection due at")
        Optional<Instant> rejectDueAt,

        @Schema(description = "Giải thích hạn trả lời / why it falls there")
        Optional<PlainExplanation> dueExplanation,

        @Schema(description = "Thời hạn áp dụng, cố định theo ngày đến / limits, pinned by the day on which it came in")
        Limits limits,

        @Schema(description = "Từ chối / rejection") Optional<Rejection> rejection,
        @Schema(description = "Trả lời / answer") Optional<Answer> answer,

        @Schema(description = "Công khai / publication") Optional<Publication> publication,

        @Schema(description = "Tham chiếu người gửi trong kho kín / reference of the sender in the vault")
        Optional<UUID> senderRef,

        @Schema(description = "Tham chiếu nội dung trong kho kín / reference of the content in the vault")
        UUID contentRef,

        @Schema(description = "Đã xoá người gửi / the sender is forgotten")
        boolean senderErased,

        @Schema(description = "Đã đính chính phân loại hoặc câu trả lời / classification or answer were corrected")
        boolean corrected,

        @Schema(description = "Diễn biến / what happened") List<Step> timeline,

        @Schema(
                description =
                        "Việc người đọc làm được lúc này, tên là operationId / what the reader may do now, by operationId",
                examples = "[\"answerFeedback\"]")
        List<String> allowedActs) {
    public FeedbackView {
        everHandledBy = Set.copyOf(everHandledBy);
        timeline = List.copyOf(timeline);
        allowedActs = List.copyOf(allowedActs);
    }

    /** How it was rejected. */
    @Schema(description = "Từ chối / rejection")
    public record Rejection(
            @Schema(description = "Lúc / at") Instant at,
            @Schema(description = "Lý do / reason") RejectionReason reason,

            @Schema(description = "Tham chiếu lời hướng dẫn / reference of the guidance")
            UUID guidanceRef,

            @Schema(description = "Đúng hạn; không có khi ẩn danh / on time; absent when anonymous")
            Optional<Boolean> onTime) {}

    /** How it was answered. */
    @Schema(description = "Trả lời / answer")
    public record Answer(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Đúng hạn; không có khi ẩn danh / on time; absent when anonymous")
            Optional<Boolean> onTime,

            @Schema(description = "Hạn công khai / publication due at")
            Optional<Instant> publishDueAt,

            @Schema(description = "Tham chiếu câu trả lời mới nhất / reference of the newest answer")
            UUID textRef,

            @Schema(description = "Lúc đính chính gần nhất / last corrected at")
            Optional<Instant> correctedAt) {
        Answer corrected(UUID text, Instant when) {
            return new Answer(at, onTime, publishDueAt, text, Optional.of(when));
        }
    }

    /** What became of its result in public. */
    @Schema(description = "Công khai / publication")
    public record Publication(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Công khai hay không / disclosure")
            Disclosure disclosure,

            @Schema(description = "Đúng hạn; không có khi ẩn danh / on time; absent when anonymous")
            Optional<Boolean> onTime) {}

    /** One thing that happened. */
    @Schema(description = "Một bước / one step")
    public record Step(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Sự kiện / event") FeedbackStep event,

            @Schema(description = "Trạng thái sau đó / state after it")
            FeedbackState state,

            @Schema(description = "Ai làm; anonymous là người dân / who; anonymous for a citizen")
            String actor,

            @Schema(description = "Tham chiếu lời văn trong kho kín / reference of its words in the vault")
            Optional<UUID> textRef,

            @Schema(description = "Tham chiếu lý do trong kho kín / reference of its reason in the vault")
            Optional<UUID> reasonRef) {
        /** CopiedCatalogue of all that was written at this step. */
        public Stream<UUID> refs() {
            return Stream.concat(textRef.stream(), reasonRef.stream());
        }
    }
}
