package vn.motcua.plan.read.metriclist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.metrics.MetricList;

/** The metrics that targets may be set for. */
@Path("/api/v1/plans/metrics")
@Tag(name = "plans")
class MetricListResource {
    /** All of them. */
    record Metrics(
            @Schema(description = "Các chỉ số / the metrics")
            List<Metric> metrics) {}

    /** One of them. */
    record Metric(
            @Schema(description = "Mã chỉ số / identifier", examples = "onTimeRate")
            String metric,

            @Schema(description = "Tên tiếng Việt / Vietnamese name")
            String vietnamese,

            @Schema(description = "Tên tiếng Anh / English name")
            String english,

            @Schema(description = "Các đơn vị đo / units of its targets", examples = "[\"PERCENT\"]")
            List<String> units,

            @Schema(description = "Cao hơn là tốt hơn / higher is better")
            boolean higherIsBetter,

            @Schema(description = "Dùng từ ngày; vắng khi vẫn luôn dùng / in use from; absent when it always was")
            Optional<LocalDate> from,

            @Schema(description = "Dùng đến hết ngày; vắng khi còn dùng / last day of use; absent while in use")
            Optional<LocalDate> until) {}

    private static final Metrics ALL = new Metrics(MetricList.ALL.stream()
            .map(metric -> new Metric(
                    metric.metric(),
                    metric.vietnamese(),
                    metric.english(),
                    metric.units().stream().sorted().toList(),
                    metric.higherIsBetter(),
                    metric.from(),
                    metric.until()))
            .toList());

    @GET
    @RolesAllowed({"OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER", "PARTNER", "OPERATOR"})
    @Operation(
            operationId = "getMetrics",
            summary = "Danh mục chỉ số · The metrics",
            description =
                    "Chỉ số mà chỉ tiêu của kế hoạch được đặt cho, theo một danh mục chung cho việc đọc, kế hoạch và bảng điều hành. What targets of "
                            + "plans may be set for, one list for reader, plans and boards.")
    @APIResponse(
            responseCode = "200",
            description = "Danh mục / the list",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Metrics.class)))
    public Metrics get() {
        return ALL;
    }
}
