package vn.motcua.catalog.write.closeorganisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OrganisationView;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Ends an organisation. */
@Path("/api/v1/organisations/{organisationId}/closure")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class CloseOrganisationResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    CloseOrganisationResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "CloseOrganisation", description = "Kết thúc hoạt động · The end of an organisation")
    record Body(
            @NotNull LocalDate effectiveTo,

            @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9.]{0,39}") String> successors) {
        Body {
            successors = successors == null ? List.of() : successors;
        }
    }

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "closeOrganisation",
            summary = "Kết thúc hoạt động của đơn vị · End an organisation",
            description =
                    "Đơn vị kế thừa đầu tiên tiếp quản từ ngày hôm sau; báo cáo kỳ trước giữ tên cũ · "
                            + "The first successor takes over from the next day on; reports about earlier periods keep the name.")
    @APIResponse(
            responseCode = "200",
            description = "Đã ghi nhận · Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response post(
            @Parameter(description = "Định danh đơn vị · Organisation id") @PathParam("organisationId")
                    OrganisationId organisationId,
            @NotNull @Valid Body body) {
        Outcome outcome = commands.send(
                new CloseOrganisation(organisationId, body.effectiveTo(), body.successors()), request.change());
        return Answers.ok(outcome, entities.organisationAfter(outcome));
    }
}
