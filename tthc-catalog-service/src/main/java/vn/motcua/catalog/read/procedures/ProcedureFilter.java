package vn.motcua.catalog.read.procedures;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.catalog.events.Level;
import vn.motcua.catalog.events.OnlineLevel;
import vn.motcua.catalog.events.ProcedureKind;
import vn.motcua.http.Diacritics;

/** Which procedures are wanted; everything that is not said may be anything. */
record ProcedureFilter(
        @Parameter(description = "Mã thủ tục · Procedure code", example = "2.000908") @QueryParam("code")
        Optional<String> code,

        @Parameter(description = "Mã lĩnh vực · Field code", example = "HT") @QueryParam("field")
        Optional<String> field,

        @Parameter(description = "Cấp thực hiện · Level") @QueryParam("level")
        Optional<Level> level,

        @Parameter(description = "Loại thủ tục · Kind") @QueryParam("kind")
        Optional<ProcedureKind> kind,

        @Parameter(description = "Mức độ trực tuyến · Online level") @QueryParam("onlineLevel")
        Optional<OnlineLevel> onlineLevel,

        @Parameter(description = "Cơ quan giải quyết · Resolving agency") @QueryParam("resolvingAgency")
        Optional<String> resolvingAgency,

        @Parameter(description = "Liên quan đến doanh nghiệp · Business related") @QueryParam("businessRelated")
        Optional<Boolean> businessRelated,

        @Parameter(description = "Luồng xanh · Green lane") @QueryParam("greenLane")
        Optional<Boolean> greenLane,

        @Parameter(description = "Không phụ thuộc địa giới · Territory independent") @QueryParam("territoryIndependent")
        Optional<Boolean> territoryIndependent,

        @Parameter(description = "Từ trong mã hoặc tên, không cần dấu · Text in code or name", example = "ho tich")
        @QueryParam("q")
        Optional<String> q,

        @Parameter(description = "Có hiệu lực ngày này, mặc định hôm nay · In force on this day, today by default")
        @QueryParam("on")
        Optional<LocalDate> on) {

    /** The conditions of the query, with their parameters; secret procedures are never listed. */
    Conditions conditions(LocalDate today) {
        Conditions where = new Conditions();
        where.add("secretOrSpecial = false");
        where.add("effectiveFrom <= :on and (endedOn is null or endedOn > :on)", "on", on.orElse(today));
        equal(where, "code", code);
        equal(where, "fieldCode", field);
        equal(where, "level", level);
        equal(where, "kind", kind);
        equal(where, "onlineLevel", onlineLevel);
        equal(where, "resolvingAgency", resolvingAgency);
        equal(where, "businessRelated", businessRelated);
        equal(where, "greenLane", greenLane);
        equal(where, "territoryIndependent", territoryIndependent);
        q.map(Diacritics::fold)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> where.add("locate(:q, searchText) > 0", "q", text));
        return where;
    }

    private static void equal(Conditions where, String property, Optional<?> value) {
        value.ifPresent(wanted -> where.add(property + " = :" + property, property, wanted));
    }

    /** Conditions joined by "and", each said once. */
    static final class Conditions {
        private final Map<String, Object> parameters = new HashMap<>();
        private final Map<String, Boolean> texts = new LinkedHashMap<>();

        void add(String condition) {
            texts.put(condition, true);
        }

        void add(String condition, String parameter, Object value) {
            add(condition);
            parameters.put(parameter, value);
        }

        String hql() {
            return String.join(" and ", texts.keySet());
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
