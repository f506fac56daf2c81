package vn.motcua.plan.write.issueplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.write.Changes;

/** Puts a plan into force. */
@Path("/api/v1/plans/{planId}/issuance")
@Tag(name = "plans")
class IssuePlanResource {
    private final Changes changes;

    IssuePlanResource(Changes changes) {
        this.changes = changes;
    }

    record Body(
            @Schema(description = "Số, ký hiệu / number and symbol", examples = "04/KH-SKHĐT")
            @NotBlank
            @Size(max = 50)
            @Pattern(regexp = "[^\\x00-\\x1f\\x7f]*")
            String number,

            @Schema(description = "Ngày ban hành / day of issue") @NotNull
            LocalDate issuedOn,

            @Schema(
                    description = "Chức vụ người ký, không ghi tên / the office that signed, no name",
                    examples = "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC")
            @NotBlank
            @Size(max = 200)
            String signer) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "LEADER"})
    @Operation(
            operationId = "issuePlan",
            summary = "Ban hành kế hoạch · Issue a plan",
            description = "Mỗi nhiệm vụ nhận hạn và các kỳ của nó. Each task is given its due dates and occurrences.")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau đó / the plan after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response post(
            @Parameter(description = "Định danh kế hoạch / identifier of the plan") @PathParam("planId") PlanId planId,
            @Valid @NotNull Body body) {
        return changes.to(new IssuePlan(planId, body.number(), body.issuedOn(), body.signer()), List.of());
    }
}
