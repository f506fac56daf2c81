package vn.motcua.plan.write.importplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.UnreadableDocument;

/** Reads a plan document and stores nothing of it. */
@Path("/api/v1/plans/import")
@Tag(name = "plans")
class ImportPlanResource {
    /** What a document was understood to say; nothing is stored. */
    record Understood(
            @Schema(description = "SHA-256 của tệp, hệ 16 / of the file, hexadecimal")
            String sourceHash,

            @Schema(description = "Bản dự thảo để sửa và xác nhận / draft to correct and confirm")
            PlanDraft draft) {}

    @POST
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
