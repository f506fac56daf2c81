package vn.motcua.dashboard.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Đầu một danh sách hồ sơ / the head of a list of dossiers")
public record DossierList(
        @Schema(description = "Tổng số / total", examples = "14")
        long total,

        @Schema(description = "Các hồ sơ đầu / the first ones")
        List<DueDossier> items,

        @Schema(description = "Trang sau bắt đầu từ đây / where the next page begins")
        Optional<String> nextCursor) {

    @Schema(description = "Hồ sơ có hạn trả / a dossier with a due date; no personal data")
    public record DueDossier(
            @Schema(description = "Mã hệ thống / identifier")
            UUID dossierId,

            @Schema(description = "Mã hồ sơ / official code", examples = "H37.16-260302-000007")
            String officialCode,

            @Schema(description = "Mã thủ tục / procedure code", examples = "2.000908")
            String procedureCode,

            @Schema(description = "Tên thủ tục / procedure") String procedureName,

            @Schema(description = "Đơn vị tiếp nhận / receiving unit", examples = "H37.99")
            String receivingUnit,

            @Schema(description = "Đơn vị giải quyết / resolving agency", examples = "H37.16")
            String resolvingAgency,

            @Schema(description = "Tên đơn vị giải quyết; là mã khi chưa biết tên / its name, or its code")
            String resolvingAgencyName,

            @Schema(description = "Luồng xanh / green lane") boolean greenLane,

            @Schema(description = "Trạng thái / state", examples = "IN_PROCESS")
            String state,

            @Schema(description = "Hạn trả kết quả / due") Instant dueAt,

            @Schema(description = "Số ngày quá hạn, hoặc còn lại / days late, or days left", examples = "2")
            long days,

            @Schema(description = "Tiếp nhận hoặc kết quả đã được đính chính / its receipt or result was corrected")
            boolean corrected) {}

    /** Which dossiers. */
    public enum Kind {
        /** Open, and the due day is over. */
        LATE,
        /** Open, and the due day is today or within the days of "due soon". */
        DUE_SOON
    }
}
