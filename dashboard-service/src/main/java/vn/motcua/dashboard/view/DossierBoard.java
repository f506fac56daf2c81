package vn.motcua.dashboard.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dashboard.facts.dossier.DossierFigure;
import vn.motcua.dashboard.facts.dossier.DossierGroup;

/** The dossiers of an organisation in a period, without a plan. */
@Schema(description = "Hồ sơ của một cơ quan trong một kỳ / the dossiers of an organisation in a period")
public record DossierBoard(
        @Schema(description = "Mã cơ quan / organisation", examples = "H37.16")
        String organisation,

        @Schema(description = "Tên cơ quan; là mã khi chưa biết tên / its name, or its code")
        String organisationName,

        @Schema(description = "Ngày đầu kỳ / first day of the period")
        LocalDate from,

        @Schema(description = "Ngày cuối kỳ / last day of the period")
        LocalDate to,

        @Schema(description = "Số liệu đầy đủ đến lúc này, giờ nghiệp vụ / complete up to this business time")
        Instant asOf,

        @Schema(description = "Độ trễ, mili giây / lag in milliseconds", examples = "180")
        long lagMs,

        @Schema(description = "Sắp đến hạn là trong bao nhiêu ngày tới / days that count as due soon", examples = "3")
        int dueSoonDays,

        @Schema(
                description =
                        "Từng số liệu; OPEN, LATE, DUE_SOON là của mọi kỳ / figure by figure; OPEN, LATE and DUE_SOON are of"
                                + " all periods")
        Map<DossierFigure, Long> figures,

        @Schema(description = "Chia theo / told apart by") Optional<DossierGroup> by,

        @Schema(
                description =
                        "Từng nhóm, theo thứ tự của mã; trống khi không chia / group by group in the order of their keys")
        List<Group> groups) {

    @Schema(description = "Một nhóm / one group")
    public record Group(
            @Schema(
                    description = "Mã; trống khi chưa biết / its key, empty when it is not known",
                    examples = "2.000908")
            String key,

            @Schema(description = "Từng số liệu / figure by figure")
            Map<DossierFigure, Long> figures) {}
}
