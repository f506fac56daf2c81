package vn.motcua.dossier.read.dossierlist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Timeliness;

/** One dossier in a list. */
@Schema(description = "Hồ sơ trong danh sách / a dossier in a list")
record DossierSummary(
        @Schema(description = "Định danh / identifier") UUID dossierId,

        @Schema(description = "Mã hồ sơ, từ khi tiếp nhận / official code, from the receipt on")
        Optional<String> officialCode,

        @Schema(description = "Trạng thái / state") DossierState state,

        @Schema(description = "Mã trạng thái của Cổng DVC quốc gia, 1 đến 10 / code of the national portal, 1 to 10")
        int nationalCode,

        @Schema(description = "Mã thủ tục / procedure code") String procedureCode,

        @Schema(description = "Tên thủ tục / procedure name")
        String procedureName,

        @Schema(description = "Lĩnh vực, từ khi tiếp nhận / field, from the receipt on")
        Optional<String> field,

        @Schema(description = "Kênh nộp / channel") Channel channel,

        @Schema(description = "Đơn vị tiếp nhận / receiving organisation")
        String receivingUnit,

        @Schema(description = "Cơ quan giải quyết / competent organisation")
        Optional<String> resolvingAgency,

        @Schema(description = "Phòng thụ lý / division that handles it")
        Optional<String> handlingUnit,

        @Schema(description = "Luồng xanh / green lane") boolean greenLane,

        @Schema(description = "Lúc nộp, nếu nộp trước khi tiếp nhận / submitted at, when that was before the receipt")
        Optional<Instant> submittedAt,

        @Schema(description = "Lúc tiếp nhận / received at") Optional<Instant> receivedAt,

        @Schema(description = "Ngày hẹn trả; khi chờ bổ sung là hẹn trước đó / due date; the one before while waiting")
        Optional<Instant> dueAt,

        @Schema(description = "Ngày hẹn lại sau cùng / the day promised last, with an apology")
        Optional<Instant> promisedAt,

        @Schema(
                description =
                        "Chưa kết thúc và đã qua ngày hẹn, nay hoặc lúc đồng hồ dừng / open, and its due day is over now or was when the clock stopped")
        boolean late,

        @Schema(description = "Kết thúc giải quyết / resolution ended at")
        Optional<Instant> endedAt,

        @Schema(description = "Đúng hạn hay không, khi đã có kết quả / timeliness, once there is a result")
        Optional<Timeliness> timeliness,

        @Schema(description = "Số lần yêu cầu bổ sung / supplements asked for")
        int supplementRequests,

        @Schema(description = "Đã được đính chính / something of it was corrected")
        boolean corrected) {

    static DossierSummary of(DossierRow row, Instant startOfToday) {
        return new DossierSummary(
                row.id,
                Optional.ofNullable(row.officialCode),
                row.state,
                row.state.nationalCode(),
                row.procedureCode,
                row.procedureName,
                Optional.ofNullable(row.field),
                row.channel,
                row.receivingUnit,
                Optional.ofNullable(row.resolvingAgency),
                Optional.ofNullable(row.handlingUnit),
                row.greenLane,
                Optional.ofNullable(row.submittedAt),
                Optional.ofNullable(row.receivedAt),
                Optional.ofNullable(row.dueAt),
                Optional.ofNullable(row.promisedAt),
                row.isLate(startOfToday),
                Optional.ofNullable(row.endedAt),
                Optional.ofNullable(row.timeliness),
                row.supplementRequests,
                row.corrected);
    }
}
