package vn.motcua.dossier.write.uploadfile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.view.UploadedFile;
import vn.motcua.files.http.FileBodies;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Takes a file in, before anything refers to it. */
@Path("/api/v1/dossiers/files")
@Tag(name = "files")
class UploadFileResource {
    private final KeptFiles files;
    private final CommandRequest request;
    private final Caller caller;

    UploadFileResource(KeptFiles files, CommandRequest request, Caller caller) {
        this.files = files;
        this.request = request;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RunOnVirtualThread
    @RolesAllowed({"INTAKE_OFFICER", "CASE_OFFICER", "PARTNER"})
    @Operation(
            operationId = "uploadFile",
            summary = "Tải tệp lên · Upload a file",
            description =
                    "Thân yêu cầu là nội dung tệp. Tải lên trước, rồi nêu định danh ở files của thành phần hay kết quả; sau một ngày không nơi nào nêu thì tệp bị xoá. "
                            + "Ảnh được bỏ thông tin về nơi, lúc và máy chụp; hash là của nội dung được giữ. Gửi lại cùng Idempotency-Key và cùng tệp thì được cùng câu trả lời. "
                            + "The body is the file. Upload first, then name the identifier among the files of a component or result; what nothing names is removed after a day. Pictures lose what they tell about their making; the hash is that of what is kept. "
                            + "Refusals: FILE_CUT_OFF (400), FILE_TOO_LARGE (413), FILE_DAMAGED, FILE_EMPTY, FILE_INFECTED, FILE_NAME_INVALID, FILE_TYPE_NOT_ALLOWED, FILE_TYPE_NOT_AS_TOLD (422), FILE_STORE_AWAY (503).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Đã nhận / taken in",
            headers =
                    @Header(
                            name = "Location",
                            description = "Địa chỉ / address",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UploadedFile.class)))
    public Response post(
            @Parameter(
                            description =
                                    "Tên tệp, mã hoá phần trăm UTF-8; không có đường dẫn / the file's name, percent-encoded UTF-8; no path",
                            required = true,
                            example = "don-de-nghi.pdf")
                    @HeaderParam("File-Name")
                    @NotBlank
                    String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) Long length,
            InputStream content) {
        String asked = request.creation().request().orElseThrow();
        UploadedFile file = UploadedFile.of(FileBodies.take(files, asked, caller.actor(), name, type, length, content));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/dossiers/files/" + file.fileId())
                .header(HttpHeaders.ETAG, file.tag())
                .entity(file)
                .build();
    }
}
