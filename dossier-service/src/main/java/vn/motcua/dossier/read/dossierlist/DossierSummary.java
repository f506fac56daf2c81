package vn.motcua.dossier.read.dossierlist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.dossier.read.DossierState;

/** One dossier in a list. */
@Schema(description = "Hồ sơ trong danh sách / a dossier in a list")
record DossierSummary(
        @Schema(description = "Định danh / identifier") UUID dossierId,
        @Schema(description = "Mã hồ sơ / official code") String officialCode,
        @Schema(description = "Trạng thái / state") DossierState state,
        @Schema(description = "Mã thủ tục / procedure code") String procedureCode,

        @Schema(description = "Tên thủ tục / procedure name")
        String procedureName,

        @Schema(description = "Lĩnh vực / field") String field,
        @Schema(description = "Kênh nộp / channel") Channel channel,

        @Schema(description = "Đơn vị tiếp nhận / receiving organisation")
        String receivingUnit,

        @Schema(description = "Cơ quan giải quyết / competent organisation")
        String resolvingAgency,

        @Schema(description = "Luồng xanh / green lane") boolean greenLane,
        @Schema(description = "Lúc tiếp nhận / received at") Instant receivedAt,

        @Schema(description = "Ngày hẹn trả; khi chờ bổ sung là hẹn trước đó / due date; the one before while waiting")
        Instant dueAt,

        @Schema(description = "Đang chạy và đã qua ngày hẹn / running, and its due day is over")
        boolean late,

        @Schema(description = "Kết thúc giải quyết / resolution ended at")
        Optional<Instant> endedAt,

        @Schema(description = "Đúng hạn hay không, khi đã kết thúc / timeliness, once ended")
        Optional<Timeliness> timeliness,

        @Schema(description = "Số lần yêu cầu bổ sung / supplements asked for")
        int supplementRequests) {

    static DossierSummary of(DossierRow row, Instant startOfToday) {
        boolean running = row.state == DossierState.RECEIVED || row.state == DossierState.IN_PROCESS;
        return new DossierSummary(
                row.id,
                row.officialCode,
                row.state,
                row.procedureCode,
                row.procedureName,
                row.field,
                row.channel,
                row.receivingUnit,
                row.resolvingAgency,
                row.greenLane,
                row.receivedAt,
                row.dueAt,
                running && row.dueAt.isBefore(startOfToday),
                Optional.ofNullable(row.endedAt),
                Optional.ofNullable(row.timeliness),
                row.supplementRequests);
    }
}
