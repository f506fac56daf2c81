package vn.motcua.dossier.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.files.kept.FileState;

/** A file that was uploaded, without its name. */
@Schema(description = "Tệp đã tải lên / an uploaded file")
public record UploadedFile(
        @Schema(description = "Định danh, để nêu ở files / identifier, to be named among files")
        UUID fileId,

        @Schema(
                description = "SHA-256 của nội dung được giữ / of the content as it is kept",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Số byte / bytes", examples = "48211")
        long bytes,

        @Schema(description = "Loại, theo nội dung / type, by content", examples = "application/pdf")
        String type,

        @Schema(
                description =
                        "Quét mã độc; WAITING thì chưa mở được / scan for malware; with WAITING it cannot be read yet")
        FileState.Scan scan) {
    public static UploadedFile of(FileState file) {
        return new UploadedFile(file.id(), file.sha256(), file.bytes(), file.type(), file.scan());
    }

    /** Changes with what is told here. */
    public String tag() {
        return "\"%s-%s\"".formatted(sha256, scan);
    }
}
