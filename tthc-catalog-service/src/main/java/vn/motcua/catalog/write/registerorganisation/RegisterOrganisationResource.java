package vn.motcua.catalog.write.registerorganisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.catalog.events.OrganisationId;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.view.Entities;
import vn.motcua.catalog.view.OrganisationView;
import vn.motcua.catalog.write.WorkingHoursBody;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Enters an organisation into the directory. */
@Path("/api/v1/organisations")
@Tag(name = "Cơ quan, đơn vị · Organisations")
class RegisterOrganisationResource {
    private static final String CODE = "[A-Z0-9][A-Z0-9.]{0,39}";

    private final Commands commands;
    private final CommandRequest request;
    private final Entities entities;

    RegisterOrganisationResource(Commands commands, CommandRequest request, Entities entities) {
        this.commands = commands;
        this.request = request;
        this.entities = entities;
    }

    @Schema(name = "RegisterOrganisation", description = "Cơ quan, đơn vị · An organisation, existing or former")
    record Body(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 300) String name,
            @NotNull OrganisationKind kind,
            Optional<@Pattern(regexp = CODE) String> parent,
            @NotNull LocalDate effectiveFrom,
            Optional<LocalDate> effectiveTo,
            @Size(max = 20) List<@NotNull @Pattern(regexp = CODE) String> successors,
            Optional<Boolean> mayDecide,
            @Size(max = 20) List<@NotNull @Valid WorkingHoursBody> workingHours) {
        Body {
            successors = successors == null ? List.of() : successors;
            workingHours = workingHours == null ? List.of() : workingHours;
        }
    }

    @POST
    @RolesAllowed({"OFFICE", "OPERATOR"})
    @RunOnVirtualThread
    @Operation(
            operationId = "registerOrganisation",
            summary = "Ghi nhận cơ quan, đơn vị · Register an organisation",
            description =
                    "Hoạt động từ ngày effectiveFrom; mã là duy nhất · It works from effectiveFrom on; its code is unique.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận · Registered",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public Response post(@NotNull @Valid Body body) {
        RegisterOrganisation command = new RegisterOrganisation(
                new OrganisationId(Ids.newId()),
                body.code(),
                body.name(),
                body.kind(),
                body.parent(),
                body.effectiveFrom(),
                body.effectiveTo(),
                body.successors(),
                body.mayDecide().orElse(false),
                body.workingHours().stream().map(WorkingHoursBody::hours).toList());
        Outcome outcome = commands.send(command, request.creation());
        return Answers.created(
                outcome, id -> URI.create("/api/v1/organisations/" + id), entities.organisationAfter(outcome));
    }
}
