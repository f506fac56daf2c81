package vn.motcua.plan.document.grammar;

import java.util.List;
import java.util.regex.Pattern;

/** Which metric a clause speaks of. The order decides: the narrower wording stands before the wider. */
final class TargetMetrics {
    private static final String PROCEDURES = "(?:TTHC|thủ tục hành chính)";

    private record Metric(String id, List<Pattern> words) {
        boolean in(String clause) {
            return words.stream().allMatch(word -> word.matcher(clause).find());
        }
    }

    private static final List<Metric> METRICS = List.of(
            metric("feedbackOnTimeRate", "phản ánh", "đúng hạn|đúng thời hạn"),
            metric("onTimeRate", "đúng và trước hạn|trước và đúng hạn|đúng hạn|đúng thời hạn"),
            metric("noReprovisionRate", "không (?:phải|yêu cầu) cung cấp lại"),
            metric("waitingTime", "thời gian chờ"),
            metric("satisfaction", "hài lòng"),
            metric("lawEnforcementFindings", "vấn đề phát hiện"),
            metric("inspectionCoverage", "kiểm tra", "sở, ban|đơn vị|xã"),
            metric("internalProcedureReviewRate", PROCEDURES + " nội bộ"),
            metric("postingContentRate", "niêm yết", "đầy đủ nội dung"),
            metric("postingRate", "niêm yết"),
            metric("onlineSubmissionRate", "hồ sơ (?:nộp )?trực tuyến|nộp hồ sơ trực tuyến"),
            metric("onlinePaymentRate", "thanh toán trực tuyến"),
            metric("businessOnlineRate", PROCEDURES, "doanh nghiệp", "trực tuyến"),
            metric("oneStopDigitisationCoverage", "số h(?:óa|oá)", "% (?:các )?Bộ phận Một cửa"),
            metric("reuseRate", "sử dụng lại"),
            metric("syncRate", "đồng bộ", "hồ sơ"),
            metric("digitisationRate", "số h(?:óa|oá)"),
            metric("publicationCoverage", PROCEDURES, "công bố", "công khai"),
            metric("planIssueLag", "kể từ ngày Kế hoạch", "ban hành"));

    private TargetMetrics() {}

    /**
     * @return every metric of the clause, the narrowest first; only a clause that leaves the value to another body
     *     means more than the first: "nộp trực tuyến, thanh toán trực tuyến … đạt và vượt chỉ tiêu"
     */
    static List<String> allOf(String clause) {
        return METRICS.stream().filter(m -> m.in(clause)).map(Metric::id).toList();
    }

    private static Metric metric(String id, String... words) {
        return new Metric(
                id,
                List.of(words).stream()
                        .map(word -> Pattern.compile(word, Instruments.IGNORE_CASE))
                        .toList());
    }
}
