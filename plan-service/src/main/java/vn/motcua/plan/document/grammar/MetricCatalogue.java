package vn.motcua.plan.document.grammar;

import static java.util.regex.Pattern.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.metrics.MetricList;
import vn.motcua.plan.document.draft.DraftTarget.Unit;

/**
 * The words by which the reader knows the metrics of the product. A clause is given a metric only when its
 * subject, verb and object are those of the metric: a wrong metric is worse than none.
 */
public final class MetricCatalogue {
    private static final String PROCEDURES = "tthc|thủ tục";
    private static final String FOREIGN =
            "báo cáo|văn bản|công văn|nhiệm vụ|chỉ đạo|lãnh đạo|bản tin|cuộc họp|hội nghị|họp|đơn thư"
                    + "|khiếu nại|tố cáo|cử tri|kết luận|kế hoạch|đề án|dự án|công trình|lớp|tập huấn|đào tạo|bồi dưỡng|học viên|công văn"
                    + "|nghiệm thu|thanh tra|kiểm toán|giải ngân|quyết toán|tin, bài|thư điện tử|giấy mời|lưu trữ lịch sử|hồ sơ công việc"
                    + "|hồ sơ (?:của )?(?:công chức|cán bộ|đảng|thầu|dự thầu|bệnh án|sức khỏe|đấu thầu|khen thưởng|người có công|viên chức|nhân sự|trình)"
                    + "|ký số|học bạ|bệnh án|đất công|tài sản|máy|thiết bị|phần mềm|kinh phí|biên chế";
    private static final String ON_TIME =
            "đúng(?: và| ,)? trước hạn|trước(?: và|,)? đúng hạn|trước hạn(?: và|,) đúng hạn|đúng hạn"
                    + "|đúng (?:hoặc|và|,) trước (?:hẹn|thời hạn|hạn)|trước (?:hoặc|và) đúng (?:hẹn|thời hạn)|đúng thời hạn|đúng hẹn|sớm và đúng h(?:ạn|ẹn)|đúng và sớm h(?:ạn|ẹn)|đúng ngày hẹn";
    private static final String FEEDBACK = "phản ánh|kiến nghị|pakn";
    private static final String NOT_YET = "quá hạn|trễ hạn|chậm hạn|không đúng hạn|chưa|giảm|tăng thêm|so với|trong đó";
    private static final String WAITS =
            "thời gian (?:[\\p{L} ]{0,40} )?chờ|(?:người|công dân|doanh nghiệp|tổ chức|khách(?: hàng)?)(?: [\\p{L}]+){0,5} chờ |khách chờ ";
    private static final String PAPERS = "hồ sơ|giấy tờ|kết quả giải quyết|kết quả|thành phần";

    public static final List<Metric> ALL = List.of(
            metric(
                    "feedbackOnTimeRate",
                    "(?:" + FEEDBACK + ")|đúng hạn",
                    NOT_YET
                            + "|khiếu nại|tố cáo|cử tri|hiện trường|báo chí|nhiệm vụ|báo cáo|kiểm toán|thanh tra|văn bản|hồ sơ|lãnh đạo|hội đồng|kết luận",
                    FEEDBACK,
                    "đúng hạn|đúng thời hạn|đúng hẹn|trong thời hạn quy định"),
            metric(
                    "onTimeRate",
                    ON_TIME,
                    NOT_YET + "|" + FEEDBACK + "|" + FOREIGN
                            + "|ý kiến|góp ý|câu hỏi|công bố|công khai|niêm yết|rà soát|cập nhật|thư |tin nhắn|công việc|việc (?:lãnh|được)",
                    ON_TIME,
                    "hồ sơ|tthc|thủ tục hành chính|trả kết quả|kết quả giải quyết|đúng và trước hạn|trước và đúng hạn"),
            metric(
                    "noReprovisionRate",
                    "(?:cung cấp|nộp|xuất trình) lại",
                    NOT_YET + "|cán bộ|công chức",
                    "không (?:phải|yêu cầu|bị yêu cầu)[^,;]{0,25}(?:cung cấp|nộp|xuất trình) lại"),
            metric(
                    "waitingTime",
                    WAITS + "|chờ đợi",
                    "(?:giảm|rút ngắn)(?![^;]*(?:còn|xuống|dưới|tối đa|không quá|≤|<))|so với|tổng đài|điện thoại|khám|chữa bệnh|xe|phà|tàu|phản hồi|tin nhắn|trả lời",
                    WAITS),
            metric(
                    "satisfaction",
                    "hài lòng|sipas",
                    NOT_YET
                            + "|cử tri|người học|học sinh|sinh viên|du khách|hành khách|hài lòng của (?:công chức|cán bộ|viên chức|nhân viên|người lao động)|khảo sát|phiếu|lấy ý kiến|điều tra|đo lường|(?:cán bộ|công chức|viên chức|nhân viên|người lao động)[^,;]{0,25} hài lòng"
                            + "|hài lòng (?:về|với|đối với) (?!thái độ|sự phục vụ|phục vụ|việc (?:giải quyết|tiếp nhận|phục vụ|cung ứng|thực hiện)|giải quyết|kết quả|cách|tinh thần|chất lượng (?:phục vụ|giải quyết)"
                            + "|thủ tục|tthc|quy trình|dịch vụ (?:công trực|hành chính)|cơ quan|sở|đơn vị|bộ phận|trung tâm|cán bộ|công chức|quá trình|chất lượng dịch vụ hành chính)"
                            + "|y tế|giáo dục|khám|điện|nước|giao thông|xe buýt|phụ huynh|bệnh nhân|người bệnh",
                    "hài lòng"),
            metric("lawEnforcementFindings", "phát hiện", NOT_YET, "vấn đề phát hiện", "thi hành pháp luật|xử lý"),
            metric(
                    "inspectionCoverage",
                    "kiểm tra",
                    NOT_YET + "|an toàn|môi trường|thuế|chất lượng|giá",
                    "kiểm tra (?:việc |công tác |về ){0,3}(?:cchc|cải cách hành chính)",
                    "sở, ban|đơn vị|xã|cơ quan"),
            metric(
                    "internalProcedureReviewRate",
                    "nội bộ",
                    NOT_YET + "|quy trình nội bộ",
                    "(?:" + PROCEDURES + ")[^,;]{0,15} nội bộ",
                    "rà soát|đơn giản"),
            metric("postingContentRate", "niêm yết", NOT_YET + "|giá|đấu", "niêm yết", "đầy đủ nội dung", PROCEDURES),
            metric(
                    "postingRate",
                    "niêm yết",
                    NOT_YET + "|giá |bảng giá|đấu giá|danh sách|quy hoạch|đầy đủ nội dung|hồ sơ|kết quả",
                    "niêm yết",
                    PROCEDURES),
            metric(
                    "onlineSubmissionRate",
                    "trực tuyến|qua mạng|môi trường (?:mạng|điện tử|số)",
                    NOT_YET + "|thanh toán|" + FOREIGN
                            + "|dịch vụ công trực tuyến|toàn trình|một phần|cung cấp|phát sinh|đủ điều kiện|biết|đăng ký tài khoản|hướng dẫn|doanh nghiệp được|thi trực tuyến|hài lòng",
                    "hồ sơ (?:được )?(?:nộp |tiếp nhận |gửi |nộp, tiếp nhận )?(?:trực tuyến|qua mạng)|nộp hồ sơ (?:trực tuyến|qua mạng)|hồ sơ [^;%]{0,140}(?:nộp|tiếp nhận|gửi) (?:trực tuyến|qua mạng|(?:qua|trên) môi trường (?:mạng|điện tử|số))"),
            metric(
                    "onlinePaymentRate",
                    "thanh toán",
                    NOT_YET
                            + "|học phí|viện phí|tiền điện|tiền nước|lương|trợ cấp|an sinh|cung cấp|triển khai|không dùng tiền mặt|biết|hướng dẫn"
                            + "|(?:" + PROCEDURES + "|dịch vụ công|cơ sở|đơn vị)[^,;]{0,60}thanh toán",
                    "thanh toán (?:trực tuyến|(?:phí|lệ phí)[^,;]{0,20}trực tuyến)|hồ sơ [^,;]{0,20}thanh toán trực tuyến"),
            metric(
                    "businessOnlineRate",
                    "doanh nghiệp",
                    NOT_YET + "|hồ sơ|thanh toán|hài lòng|toàn trình",
                    "doanh nghiệp",
                    "trực tuyến",
                    PROCEDURES),
            metric(
                    "oneStopDigitisationCoverage",
                    "số h(?:óa|oá)",
                    NOT_YET + "|tập huấn|đào tạo",
                    "số h(?:óa|oá)",
                    "bộ phận một cửa"),
            metric(
                    "reuseRate",
                    "sử dụng lại|tái sử dụng|khai thác lại|dùng lại",
                    NOT_YET + "|nước|rác|bao bì|giấy in|nhựa|chai|" + FOREIGN,
                    "sử dụng lại|tái sử dụng|khai thác lại|dùng lại",
                    "số h(?:óa|oá)|dữ liệu|thông tin|giấy tờ|kết quả"),
            metric("syncRate", "đồng bộ", NOT_YET + "|" + FOREIGN, "đồng bộ", "hồ sơ"),
            metric(
                    "digitisationRate",
                    "số h(?:óa|oá)",
                    NOT_YET
                            + "|sử dụng lại|cung cấp lại|khai thác|bộ phận một cửa|đồng bộ|công chức|cán bộ|nhân viên|hộ tịch|đất đai|lưu trữ|tài liệu|sổ |di sản|bản đồ|"
                            + FOREIGN,
                    "số h(?:óa|oá)[^;]{0,25}(?:" + PAPERS + ")|(?:" + PAPERS + ")[^;]{0,140}số h(?:óa|oá)"),
            metric(
                    "publicationCoverage",
                    "công khai",
                    NOT_YET + "|nội bộ|niêm yết|" + FEEDBACK,
                    PROCEDURES,
                    "công bố",
                    "công khai"),
            metric("planIssueLag", "kể từ ngày kế hoạch", "so với", "kể từ ngày kế hoạch", "ban hành"),
            metric("targetFloorRule", "không thấp hơn", "(?!)", "(?!)"));

    private MetricCatalogue() {}

    /**
     * @param perhaps makes it a candidate
     * @param never stands in no clause about it
     * @param surely all stand in a clause about it
     */
    private static Metric metric(String id, String perhaps, String never, String... surely) {
        vn.motcua.metrics.Metric listed = MetricList.find(id).orElseThrow();
        Set<Unit> units = listed.units().stream().map(Unit::valueOf).collect(Collectors.toUnmodifiableSet());
        List<Pattern> all = Stream.of(surely).map(pattern -> compile(pattern)).toList();
        return new Metric(id, units, all, compile(never), compile(perhaps));
    }
}
