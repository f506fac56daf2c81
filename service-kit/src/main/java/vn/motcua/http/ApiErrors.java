package vn.motcua.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem and the errors as an OpenAPI document shows them. */
final class ApiErrors {
    static final String KEY = "Khóa chống gửi trùng: cùng khóa và cùng nội dung cho cùng câu trả lời. "
            + "Same key and body, same answer.";
    static final String IF_MATCH = "ETag của lần đọc gần nhất; cũ thì 412. ETag of the last read; 412 when stale.";
    static final String IF_NONE_MATCH = "ETag đang có; còn mới thì 304. ETag at hand; 304 while it is the newest.";

    static final String ACTING_FOR = "Mã đơn vị mà người gọi được cử đến làm việc; không có thì là đơn vị trong token. "
            + "Code of the unit that the caller is posted to and acts for; the token's when left out.";

    private ApiErrors() {}

    static APIResponse answer(int status, Content problem) {
        APIResponse answer =
                OASFactory.createAPIResponse().description(description(status)).content(problem);
        return switch (status) {
            case 401 -> answer.addHeader("WWW-Authenticate", header("Cách đăng nhập / the challenge"));
            case 429, 503 -> answer.addHeader("Retry-After", header("Số giây cần chờ / seconds to wait"));
            case 409 ->
                answer.addHeader(
                        "Retry-After",
                        header(
                                "Chỉ khi dữ liệu của dịch vụ khác chưa đến: số giây cần chờ / only while another service's "
                                        + "data have not arrived: seconds to wait"));
            default -> answer;
        };
    }

    static String description(int status) {
        if (status < 400) {
            return "Thành công / success";
        }
        ProblemType type = ProblemType.ofStatus(status);
        return type.title() + " / " + type.englishTitle();
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(of(SchemaType.STRING));
    }

    static Schema problem() {
        return of(SchemaType.OBJECT)
                .description("Lỗi theo RFC 9457 / an error as RFC 9457 has it")
                .required(List.of("type", "title", "status", "code", "instance"))
                .addProperty("type", text("/problems/version-stale").description("Loại lỗi / kind of problem"))
                .addProperty("title", text("Dữ liệu đã thay đổi kể từ lần đọc").description("Tên lỗi / title"))
                .addProperty(
                        "status", of(SchemaType.INTEGER).examples(List.of(412)).description("Mã HTTP / HTTP status"))
                .addProperty("detail", text("Hãy đọc lại rồi quyết định").description("Lần này / this occurrence"))
                .addProperty("code", text("VERSION_STALE").description("Hằng để chương trình xử lý / constant"))
                .addProperty("instance", text("/api/v1/things/7").description("Đường dẫn / path of the request"))
                .addProperty("traceId", text("4bf92f3577b34da6").description("Để báo lỗi / to report a 500 with"))
                .addProperty(
                        "errors",
                        of(SchemaType.ARRAY).items(fieldError()).description("Mọi chỗ sai / every wrong place"))
                .addProperty(
                        "allowedActs",
                        of(SchemaType.ARRAY)
                                .items(text("transferDossier"))
                                .description(
                                        "Khi trạng thái không cho phép: những việc người gọi làm được lúc này, tên là operationId / when "
                                                + "the state stands in the way: what the caller may do now, by operationId"));
    }

    private static Schema fieldError() {
        return of(SchemaType.OBJECT)
                .description("Một chỗ sai / one wrong place")
                .required(List.of("detail"))
                .addProperty("pointer", text("#/missingItems/0").description("Con trỏ JSON / JSON pointer"))
                .addProperty("parameter", text("limit").description("Tham số / parameter"))
                .addProperty("detail", text("Không được để trống").description("Sai gì / what is wrong"));
    }

    static Schema text(String example) {
        return of(SchemaType.STRING).examples(List.of(example));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
