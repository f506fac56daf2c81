package vn.motcua.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.local.Agenda;
import vn.motcua.local.api.ProductApi;

/** Ten pieces of feedback from citizens: eight are answered and made public, one is rejected, one still waits. */
final class DemoFeedback {

    private static final String PATH = "/api/v1/feedback";
    private static final String OFFICER = "pakn";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> WORDS = List.of(
            "Thủ tục yêu cầu nộp bản sao hai lần.",
            "Đề nghị nhận kết quả qua bưu chính ngay từ lúc nộp.",
            "Quầy số 3 mở muộn hơn giờ niêm yết.",
            "Biểu mẫu trên trang thông tin không tải được.",
            "Nên bỏ ô số điện thoại cố định trong tờ khai.",
            "Phải chờ lấy số hơn nửa giờ vào sáng thứ Hai.",
            "Đề nghị hướng dẫn rõ thành phần hồ sơ.",
            "Cán bộ tiếp nhận nhiệt tình, nhưng thiếu ghế chờ.",
            "Đề nghị xem lại quyết định xử phạt của huyện.",
            "Nên cho thanh toán phí bằng mã QR.");

    static final int PIECES = WORDS.size();

    private final ProductApi api;
    private final Agenda agenda;

    DemoFeedback(ProductApi api, Agenda agenda) {
        this.api = api;
        this.agenda = agenda;
    }

    void plan(LocalDate first) {
        for (int number = 0; number < PIECES; number++) {
            int feedback = number;
            LocalDate day = DemoDays.workday(first, 2 * number);
            agenda.at(Demo.instant(day, LocalTime.of(10, 40)), () -> send(feedback, day));
        }
    }

    private void send(int number, LocalDate day) {
        ObjectNode body =
                JSON.createObjectNode().put("agency", DemoDirectory.DEPARTMENT).put("content", WORDS.get(number));
        body.putObject("sender").put("name", "Nông Thị Ví Dụ").put("contact", "0900000000");
        JsonNode sent = api.create(ProductApi.CITIZEN, PATH, body, UUID.randomUUID());
        String id = PATH + "/" + sent.required("feedbackId").asText();
        if (number == 8) {
            act(id, "rejections", "reason", "OUT_OF_SCOPE", "guidance", "Đề nghị gửi đơn đến Thanh tra tỉnh");
            return;
        }
        act(
                id,
                "classifications",
                "kind",
                number % 3 == 2 ? "CONDUCT" : "REGULATION",
                "handler",
                DemoDirectory.DEPARTMENT);
        if (number == 9) {
            return;
        }
        LocalDate answered = DemoDays.workday(day, 3);
        agenda.at(Demo.instant(answered, LocalTime.of(15, 10)), () -> {
            act(id, "answers", "text", "Sở đã tiếp thu và điều chỉnh.");
            act(id, "publications", "publicText", "Sở đã tiếp thu và điều chỉnh.");
        });
    }

    /** @param fields names and values in turn */
    private void act(String entity, String action, String... fields) {
        ObjectNode body = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        api.act(OFFICER, entity, action, Optional.of(body));
    }
}
