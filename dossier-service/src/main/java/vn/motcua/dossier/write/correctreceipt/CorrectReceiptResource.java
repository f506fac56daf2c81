package vn.motcua.dossier.write.correctreceipt;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.write.Applicant;
import vn.motcua.dossier.write.Attached;
import vn.motcua.dossier.write.Attachments;
import vn.motcua.dossier.write.DistinctComponents;
import vn.motcua.dossier.write.FilingBody;
import vn.motcua.dossier.write.FilingBody.Paper;
import vn.motcua.dossier.write.PersonalText;
import vn.motcua.dossier.write.correctreceipt.CorrectReceipt.Person;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Mends a receipt that was entered wrongly. */
@Path("/api/v1/dossiers/{dossierId}/receipt-corrections")
@Tag(name = "dossiers")
class CorrectReceiptResource {
    private final Commands commands;
    private final Attachments attachments;
    private final CommandRequest request;
    private final Caller caller;
    private final Vault vault;
    private final Dossiers dossiers;

    CorrectReceiptResource(
            Commands commands,
            Attachments attachments,
            CommandRequest request,
            Caller caller,
            Vault vault,
            Dossiers dossiers) {
        this.commands = commands;
        this.attachments = attachments;
        this.request = request;
        this.caller = caller;
        this.vault = vault;
        this.dossiers = dossiers;
    }

    record Body(
            @Schema(description = "Lý do, chỉ lưu trong kho kín / reason, kept in the vault alone")
            @NotBlank
            @Size(max = 2000)
            String reason,

            @Schema(description = "Người nộp đúng / the right applicant")
            Optional<@Valid Applicant> applicant,

            @Schema(description = "Toàn bộ thành phần đã nộp / all components that were handed in")
            @DistinctComponents
            @Size(max = 100)
            List<@Valid @NotNull Paper> components,

            @Schema(description = "Kênh nộp đúng / the right channel")
            Optional<Channel> channel) {}

    @POST
    @RunOnVirtualThread
    @RolesAllowed("INTAKE_OFFICER")
    @Operation(
            operationId = "correctReceipt",
            summary = "Đính chính tiếp nhận · Correct the receipt",
            description =
                    "Đơn vị tiếp nhận, trước khi có kết quả; chỉ nêu điều sai. Điều đã ghi còn trong diễn biến; đổi kênh thì tính lại hẹn trả từ lúc tiếp nhận, hẹn ban đầu giữ nguyên. By the receiving organisation, before a result; name what was wrong alone. What was recorded stays in the history; another channel has the due date counted anew from the receipt, the original one stays.")
    @APIResponse(
            responseCode = "200",
            description = "Hồ sơ sau đó / the dossier after it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DossierView.class)))
    public Response post(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Valid @NotNull Body body) {
        UUID reason = Ids.newId();
        Optional<Person> person = body.applicant().map(one -> new Person(one.kind(), Ids.newId()));
        List<VaultRow> sealed = new ArrayList<>();
        sealed.add(vault.seal(reason, PersonalText.of(body.reason())));
        person.ifPresent(
                one -> sealed.add(vault.seal(one.reference(), body.applicant().orElseThrow())));
        CommandContext context = request.change();
        Optional<List<Paper>> papers = Optional.ofNullable(body.components());
        Function<Attached, CorrectReceipt> command = attached -> new CorrectReceipt(
                dossierId, caller.org(), person, papers.map(attached::handed), body.channel(), reason);
        Outcome outcome = papers.isEmpty()
                ? commands.send(command.apply(Attached.NONE), context, sealed)
                : attachments.send(
                        FilingBody.fileIds(papers.get()), dossiers.current(dossierId), context, sealed, command::apply);
        return Answers.ok(outcome, dossiers.after(outcome));
    }
}
