package vn.motcua.feedback.read.trackfeedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.view.FeedbackState;
import vn.motcua.feedback.view.FeedbackView;

/** What whoever holds code and secret sees: no person and no officer, but the words that are meant for the sender. */
@Schema(description = "Phản ánh, kiến nghị khi tra cứu / feedback as tracked")
record TrackedFeedback(
        @Schema(description = "Mã phản ánh, kiến nghị / code", examples = "PA-260302-000007")
        String code,

        @Schema(description = "Trạng thái / state") FeedbackState state,

        @Schema(description = "Cơ quan được phản ánh / organisation that it tells of")
        String agency,

        @Schema(description = "Cơ quan xử lý / organisation that handles it")
        String handler,

        @Schema(description = "Ngày đến / day on which it came in")
        LocalDate arrivedOn,

        @Schema(description = "Hạn trả lời; không có khi ẩn danh / answer due at; absent when anonymous")
        Optional<Instant> dueAt,

        @Schema(description = "Giải thích hạn / why it falls there")
        List<String> dueExplanation,

        @Schema(description = "Lý do từ chối / reason of a rejection")
        Optional<RejectionReason> rejectionReason,

        @Schema(description = "Trả lời hoặc hướng dẫn / the answer, or guidance after a rejection")
        Optional<String> reply,

        @Schema(description = "Lúc đính chính câu trả lời / when the answer was corrected")
        Optional<Instant> replyCorrectedAt,

        @Schema(description = "Trả lời đúng hạn / answered on time")
        Optional<Boolean> onTime,

        @Schema(description = "Diễn biến / what happened") List<Milestone> timeline) {
    TrackedFeedback {
        dueExplanation = List.copyOf(dueExplanation);
        timeline = List.copyOf(timeline);
    }

    /** When it came into a state. */
    @Schema(description = "Mốc / milestone")
    record Milestone(
            @Schema(description = "Lúc / at") Instant at,
            @Schema(description = "Trạng thái / state") FeedbackState state) {}

    /** The reference of what was written to the sender: the answer, or the guidance that goes with a rejection. */
    static Optional<UUID> replyRef(FeedbackView d) {
        return d.answer().map(FeedbackView.Answer::textRef).or(() -> d.rejection()
                .map(FeedbackView.Rejection::guidanceRef));
    }

    static TrackedFeedback of(FeedbackView d, Optional<String> reply) {
        return new TrackedFeedback(
                d.code(),
                d.state(),
                d.agency(),
                d.handler(),
                d.arrivedOn(),
                d.dueAt(),
                d.dueExplanation().map(PlainExplanation::textVi).orElse(List.of()),
                d.rejection().map(FeedbackView.Rejection::reason),
                reply,
                d.answer().flatMap(FeedbackView.Answer::correctedAt),
                d.answer().flatMap(FeedbackView.Answer::onTime),
                d.timeline().stream()
                        .map(step -> new Milestone(step.at(), step.state()))
                        .toList());
    }
}
