package vn.motcua.dossier.write.extendduedate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.write.PersonalText;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;

/** Apologises, and promises the result for another day. */
@Path("/api/v1/dossiers/{dossierId}/due-date-extensions")
@Tag(name = "dossiers")
class ExtendDueDateResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Vault vault;
    private final Dossiers dossiers;

    ExtendDueDateResource(Commands commands, CommandRequest request, Vault vault, Dossiers dossiers) {
        this.commands = commands;
        this.request = request;
        this.vault = vault;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Ngày hẹn lại, ngày làm việc / the day promised now, a working day") @NotNull
            LocalDate promisedOn,

            @Schema(description = "Chức vụ người ký / office of who signed", examples = "GIÁM ĐỐC")
            @NotBlank
            @Size(max = 200)
            String approver,

            @Schema(description = "Số, ký hiệu văn bản / number and symbol of the letter", examples = "15/SNV-VP")
            Optional<@Size(min = 1, max = 100) String> letterNumber,

            @Schema(
                    description =
                            "Lý do, gửi người nộp, chỉ lưu trong kho kín / why, as the applicant is told, kept in the vault alone")
            @NotBlank
            @Size(max = 2000)
            String reason) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("CASE_OFFICER")
    @Operation(
            operationId = "extendDueDate",
            summary = "Xin lỗi và hẹn lại ngày trả · Apologise and promise another day",
            description =
                    "Văn bản theo mẫu 04. Số lần và thời gian báo trước theo bộ quy tắc của hồ sơ; báo muộn vẫn ghi nhận và được nêu."
                            + " Ngày hẹn trên giấy tiếp nhận không đổi; thống kê theo ngày nào do bộ quy tắc nêu."
                            + " The letter is form 04. How often and how long before is said by the dossier's rule set; what is told late is"
                            + " recorded and said to be. The day on the slip stays; which of the two figures count by, the rule set says.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid @NotNull Body body) {
        UUID reason = Ids.newId();
        Outcome outcome = commands.send(
                new ExtendDueDate(dossierId, body.promisedOn(), body.approver(), body.letterNumber(), reason),
                request.change(),
                List.of(vault.seal(reason, PersonalText.of(body.reason()))));
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
