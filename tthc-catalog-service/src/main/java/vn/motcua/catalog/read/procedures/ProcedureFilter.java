package vn.motcua.catalog.read.procedures;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.catalog.events.Level;
import vn.motcua.catalog.events.OnlineLevel;
import vn.motcua.catalog.events.ProcedureKind;
import vn.motcua.http.Conditions;

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

    /** Secret procedures are never listed. */
    Conditions where(LocalDate today) {
        return Conditions.ALL
                .and("secretOrSpecial = false")
                .and("effectiveFrom <= :on and (endedOn is null or endedOn > :on)", "on", on.orElse(today))
                .equal("code", code)
                .equal("fieldCode", field)
                .equal("level", level)
                .equal("kind", kind)
                .equal("onlineLevel", onlineLevel)
                .equal("resolvingAgency", resolvingAgency)
                .equal("businessRelated", businessRelated)
                .equal("greenLane", greenLane)
                .equal("territoryIndependent", territoryIndependent)
                .words("searchText", q);
    }
}
