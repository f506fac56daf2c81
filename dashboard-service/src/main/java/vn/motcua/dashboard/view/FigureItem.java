package vn.motcua.dashboard.view;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dashboard.facts.dossier.DossierItems.Place;

@Schema(
        description =
                "Một hồ sơ đứng sau một số liệu, không có dữ liệu cá nhân / a dossier behind a figure; no personal data")
public record FigureItem(
        @Schema(description = "Mã hệ thống / identifier") UUID dossierId,

        @Schema(
                description = "Mã hồ sơ; không có khi chưa tiếp nhận / official code, absent before receipt",
                examples = "H37.16-260302-000007")
        Optional<String> officialCode,

        @Schema(
                description =
                        "Ngày được đếm: tiếp nhận, kết thúc hoặc hẹn trả / the day that it is counted by: of receipt, end or due")
        LocalDate day,

        @Schema(description = "Mã thủ tục / procedure code", examples = "2.000908")
        String procedureCode,

        @Schema(description = "Tên thủ tục / procedure") String procedureName,

        @Schema(description = "Hình thức nộp / channel", examples = "ONLINE")
        String channel,

        @Schema(description = "Đơn vị tiếp nhận / receiving unit", examples = "H37.99")
        String receivingUnit,

        @Schema(description = "Đơn vị giải quyết / resolving agency", examples = "H37.16")
        Optional<String> resolvingAgency,

        @Schema(description = "Phòng xử lý / division", examples = "H37.16.01")
        Optional<String> handlingUnit,

        @Schema(description = "Trạng thái vào lúc đó / state then", examples = "RESOLVED")
        String state,

        @Schema(description = "Hạn trả kết quả / due") Optional<Instant> dueAt,

        @Schema(description = "Kết thúc / ended") Optional<Instant> endedAt,

        @Schema(
                description =
                        "EARLY, ON_TIME, LATE theo ngày; không có khi không có kết quả / by date, absent without a result",
                examples = "ON_TIME")
        Optional<String> timeliness,

        @Schema(description = "Tiếp nhận hoặc kết quả đã được đính chính / its receipt or result was corrected")
        boolean corrected) {
    static FigureItem of(Row row) {
        return new FigureItem(
                row.getUUID("dossier_id"),
                Optional.ofNullable(row.getString("official_code")),
                row.getLocalDate("day"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("channel"),
                row.getString("receiving_unit"),
                Optional.ofNullable(row.getString("resolving_agency")),
                Optional.ofNullable(row.getString("handling_unit")),
                row.getString("state"),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("ended_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("timeliness")),
                row.getBoolean("corrected"));
    }

    Place place() {
        return new Place(day, dossierId);
    }
}
