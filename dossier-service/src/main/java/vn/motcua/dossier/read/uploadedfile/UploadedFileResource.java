package vn.motcua.dossier.read.uploadedfile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.view.UploadedFile;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.http.Caller;

/** What became of an upload, for the unit that sent it. */
@Path("/api/v1/dossiers/files/{fileId}")
@Tag(name = "files")
class UploadedFileResource {
    private final KeptFiles files;
    private final Caller caller;

    UploadedFileResource(KeptFiles files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"INTAKE_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "getUploadedFile",
            summary = "Tình trạng tệp đã tải lên · State of an upload",
            description =
                    "Cho đơn vị đã gửi; không có nội dung. For the unit that sent it; without its content. Refusals: FILE_UNKNOWN (404), FILE_ERASED (410).")
    @APIResponse(
            responseCode = "200",
            description = "Tình trạng / its state",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UploadedFile.class)))
    @APIResponse(responseCode = "410", description = "FILE_ERASED")
    public Response get(
            @Parameter(description = "Định danh tệp / identifier of the file") @PathParam("fileId") UUID fileId) {
        UploadedFile file = UploadedFile.of(files.uploaded(fileId, caller.org()));
        return Response.ok(file).header(HttpHeaders.ETAG, file.tag()).build();
    }
}
