package vn.motcua.dossier.read.dossierlist;

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

/** The list of dossiers as a file, without personal data. */
@Path("/api/v1/dossiers/export")
@Tag(name = "dossiers")
class DossierExportResource {
    private static final Export<DossierSummary> EXPORT = new Export<>(
            "ho-so",
            List.of(
                    new Column<>("Mã hồ sơ", DossierSummary::officialCode),
                    new Column<>("Trạng thái", DossierSummary::state),
                    new Column<>("Mã trạng thái quốc gia", DossierSummary::nationalCode),
                    new Column<>("Mã thủ tục", DossierSummary::procedureCode),
                    new Column<>("Tên thủ tục", DossierSummary::procedureName),
                    new Column<>("Lĩnh vực", DossierSummary::field),
                    new Column<>("Kênh nộp", DossierSummary::channel),
                    new Column<>("Đơn vị tiếp nhận", DossierSummary::receivingUnit),
                    new Column<>("Cơ quan giải quyết", DossierSummary::resolvingAgency),
                    new Column<>("Phòng thụ lý", DossierSummary::handlingUnit),
                    new Column<>("Luồng xanh", dossier -> dossier.greenLane() ? "có" : "không"),
                    new Column<>("Nộp lúc", DossierSummary::submittedAt),
                    new Column<>("Tiếp nhận lúc", DossierSummary::receivedAt),
                    new Column<>("Hẹn trả", DossierSummary::dueAt),
                    new Column<>("Đang quá hạn", dossier -> dossier.late() ? "có" : "không"),
                    new Column<>("Kết thúc giải quyết", DossierSummary::endedAt),
                    new Column<>("Đúng hạn hay không", DossierSummary::timeliness),
                    new Column<>("Số lần yêu cầu bổ sung", DossierSummary::supplementRequests),
                    new Column<>("Đã đính chính", dossier -> dossier.corrected() ? "có" : "không")));

    private final DossierPages pages;

    DossierExportResource(DossierPages pages) {
        this.pages = pages;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "exportDossiers",
            summary = "Xuất danh sách hồ sơ · Export the list of dossiers",
            description =
                    "Cùng bộ lọc, cùng quyền xem như danh sách; CSV hoặc XLSX, giờ Việt Nam; không có dữ liệu cá nhân. "
                            + "The filters and rights of the list; CSV or XLSX, times of Asia/Ho_Chi_Minh; no personal data.")
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
            @BeanParam DossierFilter filter,
            @Parameter(description = "Thứ tự / order: receivedAt (mới trước), dueAt (gần hạn trước)")
                    @QueryParam("sort")
                    @DefaultValue("receivedAt")
                    DossierOrder sort) {
        var list = pages.of(filter, sort);
        return EXPORT.answer(format, page -> Panache.withSession(() -> list.apply(page)));
    }
}
