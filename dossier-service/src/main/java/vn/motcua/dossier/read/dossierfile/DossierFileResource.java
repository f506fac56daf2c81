package vn.motcua.dossier.read.dossierfile;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.files.FileRefusal.FILE_UNKNOWN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.files.http.FileAnswers;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.http.Caller;

/** The content of a file, for those who may see the people of its dossier, and for whoever submitted it. */
@Path("/api/v1/dossiers/{dossierId}/files/{fileId}")
@Tag(name = "files")
class DossierFileResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Dossiers dossiers;
    private final KeptFiles files;
    private final Caller caller;

    DossierFileResource(Dossiers dossiers, KeptFiles files, Caller caller) {
        this.dossiers = dossiers;
        this.files = files;
        this.caller = caller;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"OFFICE", "INTAKE_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "readDossierFile",
            summary = "Mở tệp của hồ sơ · Read a file of a dossier",
            description =
                    "Cho cán bộ tiếp nhận, xử lý, Văn phòng và đối tác đã nộp hồ sơ. Nhận Range (206, 416). Mã tra cứu trên giấy tiếp nhận không mở được tệp. "
                            + "For intake, case and office staff, and the partner that submitted the dossier. Takes Range (206, 416). The tracking secret of a slip opens no file. "
                            + "Refusals: DOSSIER_UNKNOWN, FILE_UNKNOWN (404), FILE_INFECTED (422), FILE_NOT_YET_SCANNED (409), FILE_ERASED (410), FILE_STORE_AWAY (503).")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung / the content",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "206",
            description = "Một phần nội dung / a part of the content",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "FILE_NOT_YET_SCANNED")
    @APIResponse(responseCode = "410", description = "FILE_ERASED")
    @APIResponse(responseCode = "422", description = "FILE_INFECTED")
    @APIResponse(responseCode = "416", description = "Không có phần đó / there is no such part")
    public Response get(
            @Parameter(description = "Định danh hồ sơ / identifier of the dossier") @PathParam("dossierId")
                    DossierId dossierId,
            @Parameter(description = "Định danh tệp / identifier of the file") @PathParam("fileId") UUID fileId,
            @Parameter(description = "Một khoảng byte / one range of bytes", example = "bytes=0-65535")
                    @HeaderParam("Range")
                    String range,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) String has) {
        DossierView dossier = dossiers.current(dossierId);
        if (caller.is("PARTNER") && !dossier.wasSubmittedBy(caller.id())) {
            throw DOSSIER_UNKNOWN.of(dossierId);
        }
        if (dossier.files().stream().noneMatch(file -> file.fileId().equals(fileId))) {
            throw FILE_UNKNOWN.because("Hồ sơ không có tệp này");
        }
        return FileAnswers.of(files, files.readable(fileId), range, has);
    }
}
