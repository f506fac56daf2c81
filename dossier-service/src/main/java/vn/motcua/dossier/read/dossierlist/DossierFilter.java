package vn.motcua.dossier.read.dossierlist;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.http.Conditions;
import vn.motcua.organisations.Reach;

/**
 * Which dossiers a list shows; a dossier must meet every filter that is given.
 *
 * @param late true: open, and its due day is over now or was when its clock stopped; false: not so
 * @param q words of the code or the procedure's name, diacritics do not matter
 */
public record DossierFilter(
        @Parameter(description = "Trạng thái / state") @QueryParam("state")
        Optional<DossierState> state,

        @Parameter(description = "Mã thủ tục / procedure code", example = "2.000908") @QueryParam("procedureCode")
        Optional<String> procedureCode,

        @Parameter(description = "Lĩnh vực / field") @QueryParam("field")
        Optional<String> field,

        @Parameter(description = "Kênh nộp / channel") @QueryParam("channel")
        Optional<Channel> channel,

        @Parameter(description = "Đơn vị tiếp nhận / receiving organisation") @QueryParam("receivingUnit")
        Optional<String> receivingUnit,

        @Parameter(description = "Cơ quan giải quyết / competent organisation") @QueryParam("resolvingAgency")
        Optional<String> resolvingAgency,

        @Parameter(description = "Phòng thụ lý / division that handles it") @QueryParam("handlingUnit")
        Optional<String> handlingUnit,

        @Parameter(description = "Luồng xanh / green lane") @QueryParam("greenLane")
        Optional<Boolean> greenLane,

        @Parameter(description = "Đúng hạn hay không / timeliness") @QueryParam("timeliness")
        Optional<Timeliness> timeliness,

        @Parameter(description = "Hẹn trả trước lúc / due before", example = "2026-03-09T17:00:00+07:00")
        @QueryParam("dueBefore")
        Optional<Instant> dueBefore,

        @Parameter(
                description =
                        "Chưa kết thúc và đã qua ngày hẹn, nay hoặc lúc đồng hồ dừng / open, its due day over now or when the clock stopped")
        @QueryParam("late")
        Optional<Boolean> late,

        @Parameter(description = "Tìm theo mã, tên thủ tục / words of code or procedure", example = "trich luc")
        @QueryParam("q")
        Optional<String> q) {
    static final String RUNNING = "state in ('RECEIVED', 'IN_PROCESS')";

    /** Its due day is over now, or was when its clock stopped; of {@code :today}, the start of the day in Asia/Ho_Chi_Minh. */
    static final String LATE = RUNNING + " and dueAt < :today or state = 'AWAITING_SUPPLEMENT' and lateWhenStopped";

    private static final String NOT_LATE = "not coalesce((" + LATE + "), false)";

    /**
     * @param startOfToday in Asia/Ho_Chi_Minh: dossiers are late by day, as they are judged when they end
     * @param reach whose dossiers the reader may see
     */
    Conditions where(Instant startOfToday, Reach reach) {
        Conditions where = within(reach)
                .equal("state", state)
                .equal("procedureCode", procedureCode)
                .equal("field", field)
                .equal("channel", channel)
                .equal("receivingUnit", receivingUnit)
                .equal("resolvingAgency", resolvingAgency)
                .equal("handlingUnit", handlingUnit)
                .equal("greenLane", greenLane)
                .equal("timeliness", timeliness)
                .andIf(dueBefore, "dueAt < :dueBefore", "dueBefore")
                .words("search", q);
        return late.map(wanted -> where.and(wanted ? LATE : NOT_LATE, "today", startOfToday))
                .orElse(where);
    }

    /** The same right guards one dossier and every list: what is out of reach is not there. */
    static Conditions within(Reach reach) {
        return Conditions.ALL.within(reach.organisations(), "receivingUnit", "resolvingAgency", "handlingUnit");
    }
}
