package vn.motcua.plan.write.importplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.read.PlanDetail;
import vn.motcua.plan.read.Plans;

/** Reads plan documents, and makes plans of the drafts that people have confirmed. */
@Path("/api/v1/plans")
@Tag(name = "plans")
class ImportPlanResource {
    private final Commands commands;
    private final CommandRequest request;
    private final Plans plans;
    private final Attempts attempts;
    private final Vault vault;

    ImportPlanResource(Commands commands, CommandRequest request, Plans plans, Attempts attempts, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.plans = plans;
        this.attempts = attempts;
        this.vault = vault;
    }

    /** What a document was understood to say; nothing is stored. */
    record Understood(
            @Schema(description = "SHA-256 của tệp, hệ 16 / of the file, hexadecimal")
            String sourceHash,

            @Schema(description = "Bản dự thảo để sửa và xác nhận / draft to correct and confirm")
            PlanDraft draft) {}

    /** A draft that a person has looked at. */
    record Confirmed(
            @Schema(description = "SHA-256 của tệp, như khi đọc / of the file, as told when it was read")
            @NotBlank
            @Pattern(regexp = "[0-9a-f]{64}")
            String sourceHash,

            @Schema(description = "Bản dự thảo, đã sửa hoặc chưa / the draft, corrected or not") @NotNull @Valid
            PlanDraft draft) {}

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "readPlanDocument",
            summary = "Đọc thử tài liệu kế hoạch · Read a plan document (dry run)",
            description =
                    "Tệp .docx, .xlsx, .tsv, .txt tới 10 MB ở trường file. Không lưu gì; trả về toàn bộ dự thảo, dòng "
                            + "nguồn của từng mục, điều chưa chắc và dòng còn lại. Field file; stores nothing. Refusals: "
                            + "DOCUMENT_UNREADABLE (422).")
    @Extension(name = "x-command", value = "none")
    @APIResponse(
            responseCode = "200",
            description = "Dự thảo / the draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Understood.class)))
    public Understood read(@RestForm("file") @NotNull FileUpload file) {
        try {
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            return new Understood(sha256(bytes), PlanReader.read(bytes, file.fileName()));
        } catch (UnreadableDocument unreadable) {
            throw PlanRefusal.DOCUMENT_UNREADABLE.because(unreadable.vietnamese());
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    @POST
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "draftPlan",
            summary = "Xác nhận dự thảo thành kế hoạch · Make a plan of a confirmed draft",
            description =
                    "Mục vắng coi như trống; sai ở đâu thì chỉ ra ở đó, tất cả một lần. What is left out is empty; whatever is "
                            + "wrong is told by its place, all at once. Refusals: PLAN_ALREADY_IMPORTED (409), DRAFT_INCOMPLETE (422).")
    @APIResponse(
            responseCode = "201",
            description = "Kế hoạch dự thảo / the plan, a draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanDetail.class)))
    public Response draft(@Valid @NotNull Confirmed body) {
        CommandContext context = request.creation();
        Optional<String> organisation = Optional.of(context.org()).filter(org -> !org.isEmpty());
        UUID document = Ids.newId();
        DraftPlan command = new DraftPlan(
                new PlanId(Ids.newId()),
                body.draft(),
                body.sourceHash(),
                organisation,
                attempts.next(body.sourceHash()),
                Optional.of(document));
        Outcome outcome =
                commands.send(command, context, List.of(vault.seal(document, RestOfDocument.of(body.draft()))));
        return Answers.created(outcome, id -> URI.create("/api/v1/plans/" + id), plans.after(outcome));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
