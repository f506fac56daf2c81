package vn.motcua.feedback.read.feedbacklist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Export;
import vn.motcua.http.Export.Column;
import vn.motcua.http.Export.Format;

/** The list of feedback as a file, without senders and words. */
@Path("/api/v1/feedback/export")
@Tag(name = "feedback")
class FeedbackExportResource {
    private static final Export<FeedbackSummary> EXPORT = new Export<>(
            "phan-anh-kien-nghi",
            List.of(
                    new Column<>("Mã", FeedbackSummary::code),
                    new Column<>("Trạng thái", FeedbackSummary::state),
                    new Column<>("Loại", FeedbackSummary::kind),
                    new Column<>("Kênh", FeedbackSummary::channel),
                    new Column<>("Cơ quan được phản ánh", FeedbackSummary::agency),
                    new Column<>("Cơ quan xử lý", FeedbackSummary::handler),
                    new Column<>("Không rõ người gửi", feedback -> feedback.anonymous() ? "có" : "không"),
                    new Column<>("Ngày đến", FeedbackSummary::arrivedOn),
                    new Column<>("Nhập lúc", FeedbackSummary::enteredAt),
                    new Column<>("Hạn trả lời", FeedbackSummary::dueAt),
                    new Column<>("Muộn", feedback -> feedback.late() ? "có" : "không"),
                    new Column<>("Trả lời lúc", FeedbackSummary::answeredAt),
                    new Column<>("Đã đính chính", feedback -> feedback.corrected() ? "có" : "không")));

    private final FeedbackPages pages;

    FeedbackExportResource(FeedbackPages pages) {
        this.pages = pages;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "LEADER", "FEEDBACK_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "exportFeedback",
            summary = "Xuất danh sách phản ánh, kiến nghị · Export the list of feedback",
            description = "Cùng bộ lọc, cùng quyền xem như danh sách; CSV hoặc XLSX, giờ Việt Nam. "
                    + "The filters and rights of the list; CSV or XLSX, times of Asia/Ho_Chi_Minh.")
    @APIResponse(
            responseCode = "200",
            description = "Tệp / the file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Parameter(description = "Loại tệp / kind of file") @QueryParam("format") @DefaultValue("CSV")
                    Format format,
            @BeanParam FeedbackFilter filter) {
        var list = pages.of(filter);
        return EXPORT.answer(format, page -> Panache.withSession(() -> list.apply(page)));
    }
}
