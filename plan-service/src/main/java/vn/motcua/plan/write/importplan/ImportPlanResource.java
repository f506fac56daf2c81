package vn.motcua.plan.write.importplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.PlanFile;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.view.Plans;
import vn.motcua.plan.write.OwnPlans;
import vn.motcua.plan.write.importplan.Differences.Difference;

/** Reads a plan document and stores nothing of it. */
@Path("/api/v1/plans/import")
@Tag(name = "plans")
class ImportPlanResource {
    private static final int FILES_MAX = 10;

    private final OwnPlans own;
    private final Plans plans;
    private final KnownDirectory directory;

    ImportPlanResource(OwnPlans own, Plans plans, KnownDirectory directory) {
        this.own = own;
        this.plans = plans;
        this.directory = directory;
    }

    /** What a document was understood to say; nothing is stored. Without a comparison it is what is confirmed. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Understood(
            @Schema(
                    description =
                            "SHA-256 của tệp, hệ 16; của nhiều tệp: của các mã đó theo thứ tự / of the file, hexadecimal; of several: of"
                                    + " their hashes in order")
            String sourceHash,

            @Schema(description = "Bản dự thảo để sửa và xác nhận / draft to correct and confirm")
            PlanDraft draft,

            @Schema(
                    description =
                            "Khác gì với kế hoạch nêu ở against; vắng khi không nêu / what differs from the plan that against names; absent"
                                    + " without it")
            Optional<List<Difference>> differences) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RunOnVirtualThread
    @RolesAllowed("OFFICE")
    @Operation(
            operationId = "readPlanDocument",
            summary = "Đọc thử tài liệu kế hoạch · Read a plan document (dry run)",
            description =
                    "Tệp Word, Excel, OpenDocument, PDF, văn bản tới 10 MB ở trường file; nhiều tệp của một kế hoạch (kế hoạch trước, phụ lục sau) gửi "
                            + "cùng lúc, số dòng đếm tiếp. Không lưu gì; trả về toàn bộ dự thảo, dòng nguồn của từng mục, điều chưa chắc và dòng còn "
                            + "lại. Field file, once for each file of the plan; lines are counted on; stores nothing. Refusals: DOCUMENT_UNREADABLE (422), "
                            + "whose detail begins with the reason, such as FILE_ENCRYPTED; PLAN_UNKNOWN (404).")
    @Extension(name = "x-command", value = "none")
    @APIResponse(
            responseCode = "200",
            description = "Dự thảo / the draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Understood.class)))
    @APIResponse(responseCode = "404", description = "PLAN_UNKNOWN")
    public Understood read(
            @RestForm("file") @NotEmpty @Size(max = FILES_MAX) List<FileUpload> files,
            @Parameter(
                            description =
                                    "Kế hoạch đã có của đơn vị để so từng mục / a plan of the organisation that is compared item by item")
                    @QueryParam("against")
                    PlanId against,
            @Context HttpHeaders headers) {
        Optional<PlanView> plan = Optional.ofNullable(against).map(this::owned);
        try {
            List<PlanFile> read = new ArrayList<>();
            for (FileUpload file : files) {
                read.add(new PlanFile(file.fileName(), Files.readAllBytes(file.uploadedFile())));
            }
            PlanDraft draft = PlanReader.read(read, directory.unitNames().all());
            return new Understood(
                    hash(read),
                    draft,
                    plan.map(before -> Differences.between(before, plans.tasks(before.planId()), draft)));
        } catch (UnreadableDocument unreadable) {
            throw PlanRefusal.DOCUMENT_UNREADABLE.because(unreadable.reason() + ": " + said(unreadable, headers));
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read", e);
        }
    }

    private PlanView owned(PlanId planId) {
        own.requireOwn(planId);
        return plans.current(planId).orElseThrow();
    }

    private static String hash(List<PlanFile> files) {
        List<String> hashes = files.stream().map(file -> sha256(file.bytes())).toList();
        return hashes.size() == 1
                ? hashes.getFirst()
                : sha256(String.join(" ", hashes).getBytes(StandardCharsets.US_ASCII));
    }

    /** Why, in the language of the request. */
    private static String said(UnreadableDocument unreadable, HttpHeaders headers) {
        boolean english = headers.getAcceptableLanguages().stream()
                .findFirst()
                .filter(language -> language.getLanguage().equals("en"))
                .isPresent();
        return english ? unreadable.english() : unreadable.vietnamese();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
