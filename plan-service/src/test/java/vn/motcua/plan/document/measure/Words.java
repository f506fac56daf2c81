package vn.motcua.plan.document.measure;

import java.util.List;

/** Invented words of plans of many fields, from which documents are put together. */
final class Words {
    static final List<String> DEPARTMENTS = List.of(
            "Sở Y tế|SYT",
            "Sở Xây dựng|SXD",
            "Sở Giáo dục và Đào tạo|SGDĐT",
            "Sở Nông nghiệp và Môi trường|SNNMT",
            "Sở Văn hóa, Thể thao và Du lịch|SVHTTDL",
            "Sở Công Thương|SCT",
            "Sở Tài chính|STC",
            "Sở Dân tộc và Tôn giáo|SDTTG");

    static final List<String> PLACES =
            List.of("Hải Thanh", "Bình Sơn", "An Khê Hạ", "Trường Giang", "Đông Mai", "Phú Lộc Thượng");

    static final List<String> SUBJECTS = List.of(
            "Kiểm soát thủ tục hành chính",
            "Cải cách hành chính",
            "Chuyển đổi số trong giải quyết thủ tục hành chính",
            "Nâng cao chất lượng phục vụ người dân, doanh nghiệp");

    static final List<String> WORK = List.of(
            "Lập danh mục thủ tục cần cắt giảm thành phần hồ sơ",
            "Tập huấn kỹ năng giao tiếp cho người trực quầy",
            "Rà soát biểu mẫu điện tử của lĩnh vực",
            "Trang bị máy quét cho bộ phận tiếp nhận",
            "Khảo sát ý kiến người nộp hồ sơ",
            "Cập nhật quy trình nội bộ trên hệ thống",
            "Treo bảng hướng dẫn tại nơi tiếp nhận",
            "Thuê đường truyền dự phòng cho phần mềm một cửa",
            "Công khai số điện thoại nhận phản ánh",
            "Đối soát phí, lệ phí nộp qua mạng",
            "Kiểm tra việc trả hồ sơ phải bổ sung",
            "Viết tài liệu hướng dẫn bằng tiếng dân tộc",
            "Bố trí chỗ để xe cho người khuyết tật",
            "Kết nối cơ sở dữ liệu chuyên ngành với kho dữ liệu của tỉnh",
            "Đề xuất ủy quyền giải quyết các thủ tục đơn giản",
            "Tổ chức đối thoại với doanh nghiệp trong khu công nghiệp",
            "Phát tờ rơi tại chợ phiên",
            "Sắp xếp lại kho lưu trữ hồ sơ giấy",
            "Chuẩn hóa địa chỉ của người nộp trong dữ liệu",
            "Mở lớp học dùng chữ ký số",
            "Theo dõi hồ sơ chậm trên bảng điện tử",
            "Xây dựng kịch bản trả lời tự động",
            "Ký quy chế phối hợp với bưu điện",
            "Bầu chọn cán bộ một cửa thân thiện",
            "Đo thời gian giải quyết thực tế của từng bước",
            "Nghiệm thu phần mềm lấy số thứ tự",
            "Gửi tin nhắn nhắc lịch hẹn",
            "Đánh giá tác động của quy định mới",
            "Sơ kết phong trào thi đua ở bộ phận một cửa",
            "Chụp ảnh hiện trạng trụ sở tiếp dân");

    static final List<String> UNITS = List.of(
            "Văn phòng Sở",
            "Thanh tra Sở",
            "Phòng Kế hoạch - Tài chính",
            "Phòng Nghiệp vụ Y",
            "Phòng Quản lý công trình",
            "Phòng Tổ chức cán bộ",
            "Phòng Giáo dục thường xuyên",
            "Chi cục Kiểm lâm",
            "Trung tâm Công nghệ thông tin",
            "Ban Quản lý khu công nghiệp",
            "Phòng Thương mại",
            "Chi cục Dân số",
            "Bưu điện tỉnh",
            "Công an tỉnh",
            "Trung tâm Phục vụ hành chính công",
            "Đoàn Thanh niên Sở",
            "Hội Nông dân tỉnh",
            "Các phòng thuộc Sở",
            "Các đơn vị trực thuộc");

    static final List<String> PRODUCTS = List.of(
            "Kế hoạch của Sở",
            "Báo cáo",
            "Danh mục",
            "Biên bản nghiệm thu",
            "Tờ trình",
            "Quyết định",
            "Tài liệu hướng dẫn");

    static final List<String> GROUPS =
            List.of("Chỉ đạo, điều hành", "Hạ tầng và thiết bị", "Con người", "Tuyên truyền", "Giám sát, kiểm tra");

    /** Words, then what they mean; years are those of the plan, 2028. A day that a cell may print comes without year too. */
    static final List<String> TIMINGS = List.of(
            "Thường xuyên|{\"type\":\"CONTINUOUS\"}",
            "Thường xuyên trong năm|{\"type\":\"CONTINUOUS\"}",
            "Quý I/2028|{\"type\":\"PERIOD\",\"from\":\"2028-01-01\",\"to\":\"2028-03-31\"}",
            "Quý II năm 2028|{\"type\":\"PERIOD\",\"from\":\"2028-04-01\",\"to\":\"2028-06-30\"}",
            "Quý 3/2028|{\"type\":\"PERIOD\",\"from\":\"2028-07-01\",\"to\":\"2028-09-30\"}",
            "Quý IV|{\"type\":\"PERIOD\",\"from\":\"2028-10-01\",\"to\":\"2028-12-31\"}",
            "Quý I, II/2028|{\"type\":\"PERIODS\",\"periods\":[[\"2028-01-01\",\"2028-03-31\"],[\"2028-04-01\",\"2028-06-30\"]]}",
            "Quý II và Quý IV|{\"type\":\"PERIODS\",\"periods\":[[\"2028-04-01\",\"2028-06-30\"],[\"2028-10-01\",\"2028-12-31\"]]}",
            "Tháng 5/2028|{\"type\":\"PERIOD\",\"from\":\"2028-05-01\",\"to\":\"2028-05-31\"}",
            "Tháng 10|{\"type\":\"PERIOD\",\"from\":\"2028-10-01\",\"to\":\"2028-10-31\"}",
            "Tháng 4 - 6/2028|{\"type\":\"PERIOD\",\"from\":\"2028-04-01\",\"to\":\"2028-06-30\"}",
            "Từ tháng 2 đến tháng 8 năm 2028|{\"type\":\"PERIOD\",\"from\":\"2028-02-01\",\"to\":\"2028-08-31\"}",
            "Trước ngày 15/6/2028|{\"due\":\"2028-06-14\"}",
            "Trước 30/9|{\"due\":\"2028-09-29\"}",
            "Chậm nhất ngày 20/11/2028|{\"due\":\"2028-11-20\"}",
            "Xong trước ngày 01 tháng 4 năm 2028|{\"due\":\"2028-03-31\"}",
            "15/7/2028|{\"due\":\"2028-07-15\"}",
            "30.8.2028|{\"due\":\"2028-08-30\"}",
            "6 tháng đầu năm 2028|{\"type\":\"PERIOD\",\"from\":\"2028-01-01\",\"to\":\"2028-06-30\"}",
            "6 tháng cuối năm|{\"type\":\"PERIOD\",\"from\":\"2028-07-01\",\"to\":\"2028-12-31\"}",
            "Trong năm 2028|{\"type\":\"PERIOD\",\"from\":\"2028-01-01\",\"to\":\"2028-12-31\"}",
            "Năm 2028|{\"type\":\"PERIOD\",\"from\":\"2028-01-01\",\"to\":\"2028-12-31\"}",
            "Cả năm|{\"anyType\":[\"CONTINUOUS\",\"PERIOD\"]}",
            "Hàng tháng|{\"type\":\"RECURRING\",\"frequencies\":[\"MONTHLY\"]}",
            "Hằng quý|{\"type\":\"RECURRING\",\"frequencies\":[\"QUARTERLY\"]}",
            "Hàng tuần|{\"type\":\"RECURRING\",\"frequencies\":[\"WEEKLY\"]}",
            "Định kỳ hàng tháng, quý|{\"type\":\"RECURRING\",\"frequencies\":[\"MONTHLY\",\"QUARTERLY\"]}",
            "Ngày 15 hằng tháng|{\"type\":\"RECURRING\",\"frequencies\":[\"MONTHLY\"]}",
            "Khi có yêu cầu|{\"anyType\":[\"TRIGGERED\",\"ON_DEMAND\"]}",
            "Khi phát sinh|{\"type\":\"TRIGGERED\"}",
            "Theo kế hoạch của UBND tỉnh|{\"type\":\"EXTERNAL_REF\"}",
            "Sau khi có Quyết định của Bộ|{\"type\":\"TRIGGERED\"}",
            "Trong 05 ngày làm việc kể từ khi có văn bản giao|{\"type\":\"TRIGGERED\",\"offset\":{\"count\":5,\"unit\":\"WORKING_DAYS\"}}",
            "Thường xuyên; báo cáo trước ngày 10/12/2028|{\"type\":\"COMPOSITE\",\"parts\":[{\"type\":\"CONTINUOUS\"},{\"due\":\"2028-12-09\"}]}");

    /** Words with a place for the figure, the metrics that are right for them, the unit. "null" is always right. */
    static final List<String> TARGETS = List.of(
            "Hồ sơ giải quyết đúng hạn đạt %|onTimeRate|PERCENT",
            "Tỷ lệ hồ sơ được giải quyết đúng và trước hạn đạt %|onTimeRate|PERCENT",
            "Tỷ lệ giải quyết thủ tục hành chính đúng hạn đạt %|onTimeRate|PERCENT",
            "Trả kết quả đúng hạn cho người dân đạt %|onTimeRate|PERCENT",
            "Mức độ hài lòng của người dân, doanh nghiệp đạt %|satisfaction|PERCENT",
            "Tỷ lệ người dân hài lòng về thái độ phục vụ đạt %|satisfaction|PERCENT",
            "Tỷ lệ hồ sơ nộp trực tuyến đạt %|onlineSubmissionRate|PERCENT",
            "Hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt %|onlineSubmissionRate|PERCENT",
            "Tỷ lệ thanh toán trực tuyến đạt %|onlinePaymentRate|PERCENT",
            "Thanh toán trực tuyến phí, lệ phí đạt %|onlinePaymentRate|PERCENT",
            "Tỷ lệ số hóa hồ sơ, kết quả giải quyết đạt %|digitisationRate|PERCENT",
            "Số hoá kết quả giải quyết còn hiệu lực đạt %|digitisationRate|PERCENT",
            "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa đạt %|reuseRate|PERCENT",
            "Phản ánh, kiến nghị của tổ chức, cá nhân được xử lý đúng hạn đạt %|feedbackOnTimeRate|PERCENT",
            "Tỷ lệ phản ánh, kiến nghị trả lời đúng thời hạn đạt %|feedbackOnTimeRate|PERCENT",
            "Thời gian chờ đợi của người dân tại quầy %|waitingTime|MINUTES",
            "Thủ tục hành chính được niêm yết công khai đạt %|postingRate|PERCENT",
            "Báo cáo định kỳ gửi đúng hạn đạt %|null|PERCENT",
            "Nhiệm vụ được giao hoàn thành đúng hạn đạt %|null|PERCENT",
            "Công chức được tập huấn về số hóa đạt %|null|PERCENT",
            "Văn bản đến được xử lý đúng hạn trên phần mềm đạt %|null|PERCENT",
            "Đơn thư khiếu nại giải quyết đúng thời hạn đạt %|null|PERCENT",
            "Cuộc họp trực tuyến đạt %|null|PERCENT",
            "Người dân biết đến dịch vụ công trực tuyến đạt %|null|PERCENT",
            "Văn bản đi được ký số đạt %|null|PERCENT",
            "Trụ sở có lối đi cho người khuyết tật đạt %|null|PERCENT",
            "Hồ sơ phải xin lỗi do quá hạn %|null|PERCENT",
            "Dịch vụ công trực tuyến toàn trình đạt %|null|PERCENT",
            "Cán bộ một cửa hài lòng với điều kiện làm việc đạt %|null|PERCENT");

    private Words() {}
}
