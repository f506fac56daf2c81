package vn.motcua.plan.document.draft;

/** What a reader of the draft should look at again, and why. */
public enum DoubtKind {
    NUMBER_BLANK("Chưa có số kế hoạch", "The plan has no number yet"),
    DATE_INCOMPLETE("Ngày ban hành chưa đầy đủ", "The date of issue is incomplete"),
    HEAD_FROM_ANNEX(
            "Thông tin kế hoạch lấy từ dòng dẫn của phụ lục", "The head was read from the annex's reference line"),
    ISSUER_FROM_TEXT("Cơ quan ban hành suy ra từ câu văn", "The issuer was inferred from a sentence"),
    YEAR_UNKNOWN("Không xác định được năm kế hoạch", "The plan year could not be found"),
    YEAR_DIFFERS("Năm nêu trong nội dung khác năm kế hoạch", "The text names another year than the plan's"),
    CITATION_NOT_UNDERSTOOD("Căn cứ không có số hiệu đọc được", "A legal basis has no readable number"),
    LABEL_SPLIT("Số thứ tự bị tách thành nhiều dòng", "A label was split over lines"),
    LABEL_OUT_OF_ORDER("Số thứ tự không liên tục", "A label is out of order"),
    LEAD_INHERITED("Đơn vị chủ trì lấy từ ô gộp phía trên", "The lead unit comes from the merged cell above"),
    COORDINATING_INHERITED(
            "Đơn vị phối hợp lấy từ ô gộp phía trên", "Coordinating units come from the merged cell above"),
    TIMING_INHERITED("Thời gian lấy từ ô gộp phía trên", "The timing comes from the merged cell above"),
    LEAD_UNKNOWN("Không xác định được đơn vị chủ trì", "No lead unit was found"),
    LEAD_FROM_TEXT("Đơn vị chủ trì suy ra từ câu văn", "The lead unit was inferred from a sentence"),
    COORDINATING_BLANK(
            "Ô đơn vị phối hợp trống hoặc gộp với ô trên", "Coordinating cell empty, or merged with the one above"),
    TIMING_BLANK("Ô thời gian trống hoặc gộp với ô trên", "Timing cell empty, or merged with the one above"),
    TIMING_NOT_UNDERSTOOD("Không hiểu thời gian thực hiện", "The timing was not understood"),
    CELLS_MERGED_ACROSS("Một ô gộp qua nhiều cột", "One cell spans several columns"),
    CELL_CONTINUED("Ô bị ngắt trang đã được nối lại", "A cell broken by a page was joined again"),
    CONTINUATION_ASSUMED(
            "Dòng không có số thứ tự được nối vào dòng trên", "A row without a label was joined to the one above"),
    COLUMN_UNKNOWN("Cột không nhận ra", "A column was not recognised"),
    COLUMNS_BY_CONTENT(
            "Bảng không có dòng tiêu đề, cột nhận ra theo nội dung",
            "A table without a header was read by what stands in it"),
    TABLE_NOT_UNDERSTOOD("Không hiểu bảng này", "This table was not understood"),
    INDICATOR_NOT_MEASURED("Chỉ tiêu không có đơn vị đo được", "The indicator has no unit that is measured"),
    COMPARATOR_ASSUMED("Chỉ tiêu không nêu phép so sánh", "The target states no comparator"),
    METRIC_UNKNOWN("Chỉ tiêu không thuộc danh mục đã biết", "The target is of no known metric"),
    ANNEX_MISSING(
            "Văn bản nhắc tới phụ lục không có trong tệp", "The document refers to an annex that is not in the file"),
    ASIDE_IN_FILE(
            "Chữ ẩn hoặc bình luận trong tệp, không thuộc văn bản in",
            "Hidden words or a comment, no part of the printed text"),
    TASKS_BY_LAYOUT(
            "Các nhiệm vụ được nhận theo cách trình bày, hãy kiểm tra",
            "The tasks were recognised by their layout: check them"),
    NO_TASKS("Không tìm thấy nhiệm vụ nào", "No task was found");

    private final String vietnamese;
    private final String english;

    DoubtKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
