package vn.motcua.dashboard.view;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dashboard.metrics.Comparator;
import vn.motcua.dashboard.metrics.Ratio;
import vn.motcua.dashboard.metrics.Reason;
import vn.motcua.dashboard.metrics.TargetFigure;
import vn.motcua.dashboard.metrics.TargetStatus;

@Schema(description = "Một chỉ tiêu với số liệu hiện nay / a target with its live figure")
public record BoardTarget(
        @Schema(description = "Mã chỉ tiêu / target", examples = "T1")
        String targetId,

        @Schema(description = "Chỉ số / metric", examples = "onTimeRate")
        String metric,

        @Schema(description = "Nguyên văn / the plan's words")
        String verbatim,

        @Schema(description = "So sánh / comparator") Comparator comparator,

        @Schema(
                description = "Mức giao; không có khi cấp trên giao / value wanted, absent when assigned from outside",
                examples = "99")
        Optional<String> wanted,

        @Schema(description = "Đơn vị / unit", examples = "percent")
        String unit,

        @Schema(description = "Nếu có / only if any") boolean ifAny,

        @Schema(
                description =
                        "Hiện nay, hai chữ số thập phân, không bao giờ trái với tình trạng / now, two decimals that never contradict the status",
                examples = "99.20")
        Optional<String> now,

        @Schema(description = "Tử số / numerator", examples = "248")
        Optional<Long> numerator,

        @Schema(description = "Mẫu số / denominator", examples = "250")
        Optional<Long> denominator,

        @Schema(description = "Tình trạng / status") TargetStatus status,

        @Schema(description = "Lý do, tiếng Việt / reason in Vietnamese")
        String reason,

        @Schema(description = "Mã lý do / code of the reason")
        Reason reasonCode,

        @Schema(description = "Nguồn còn thiếu / the missing feed", examples = "catalog.notice-posted")
        Optional<String> feed,

        @Schema(description = "Cùng chỉ tiêu tính theo mục 2.1 của Chỉ số 766 / the same by rule 2.1 of index 766")
        Optional<Reading> index766) {

    @Schema(description = "Cách đếm khác / another way to count")
    record Reading(
            @Schema(description = "Hai chữ số thập phân / two decimals", examples = "98.28")
            Optional<String> now,

            @Schema(description = "Tử số / numerator", examples = "285")
            long numerator,

            @Schema(description = "Mẫu số / denominator", examples = "290")
            long denominator) {
        static Reading of(Ratio ratio) {
            return new Reading(ratio.shownIfAny(), ratio.numerator(), ratio.denominator());
        }
    }

    static BoardTarget of(TargetFigure figure) {
        var target = figure.target();
        return new BoardTarget(
                target.targetId(),
                target.metric(),
                target.verbatim(),
                target.comparator(),
                target.wanted().map(BigDecimal::toPlainString),
                target.unit(),
                target.ifAny(),
                figure.shown(),
                figure.now().map(Ratio::numerator),
                figure.now().map(Ratio::denominator),
                figure.status(),
                figure.reason().vietnamese()
                        + figure.feed().map(feed -> ": " + feed).orElse(""),
                figure.reason(),
                figure.feed(),
                figure.index766().map(Reading::of));
    }
}
