package vn.motcua.dossier.read.dossierlist;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.http.Diacritics;

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
    static final String LATE =
            "(" + RUNNING + " and dueAt < :today or state = 'AWAITING_SUPPLEMENT' and lateWhenStopped)";

    /** Conditions in HQL, and the values of their parameters. */
    record Where(Map<String, Object> values, String text) {}

    /** @param startOfToday in Asia/Ho_Chi_Minh: dossiers are late by day, as they are judged when they end */
    Where where(Instant startOfToday) {
        Map<String, Object> values = new TreeMap<>();
        StringBuilder text = new StringBuilder("1 = 1");
        equal(values, text, "state", state);
        equal(values, text, "procedureCode", procedureCode);
        equal(values, text, "field", field);
        equal(values, text, "channel", channel);
        equal(values, text, "receivingUnit", receivingUnit);
        equal(values, text, "resolvingAgency", resolvingAgency);
        equal(values, text, "handlingUnit", handlingUnit);
        equal(values, text, "greenLane", greenLane);
        equal(values, text, "timeliness", timeliness);
        dueBefore.ifPresent(before -> {
            text.append(" and dueAt < :dueBefore");
            values.put("dueBefore", before);
        });
        late.ifPresent(wanted -> {
            text.append(wanted ? " and " : " and not ").append("coalesce(" + LATE + ", false)");
            values.put("today", startOfToday);
        });
        q.map(Diacritics::fold).filter(words -> !words.isEmpty()).ifPresent(words -> {
            text.append(" and search like :q escape '!'");
            values.put("q", "%" + words.replaceAll("([!%_])", "!$1") + "%");
        });
        return new Where(values, text.toString());
    }

    private static void equal(Map<String, Object> values, StringBuilder text, String name, Optional<?> value) {
        value.ifPresent(wanted -> {
            text.append(" and ").append(name).append(" = :").append(name);
            values.put(name, wanted);
        });
    }
}
