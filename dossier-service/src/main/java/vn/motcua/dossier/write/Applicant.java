package vn.motcua.dossier.write;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.events.Subject;

/** Personal data of whoever hands a dossier in: sealed in the vault, never in an event. */
@Schema(description = "Người nộp, chỉ lưu trong kho kín / the applicant, kept in the vault alone")
public record Applicant(
        @Schema(description = "Loại / kind", examples = "CITIZEN") @NotNull
        Subject kind,

        @Schema(description = "Họ tên hoặc tên tổ chức / name", examples = "Nguyễn Thị Ví Dụ")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Số định danh cá nhân hoặc mã số / identity number", examples = "020012345678")
        Optional<@Pattern(regexp = "[0-9A-Za-z-]{6,20}") String> identityNumber,

        @Schema(description = "Địa chỉ / address") Optional<@Size(max = 300) String> address,

        @Schema(description = "Điện thoại / telephone", examples = "+84901234567")
        Optional<@Pattern(regexp = "\\+?[0-9 .-]{6,20}") String> phone,

        @Schema(description = "Thư điện tử / e-mail") Optional<@Email @Size(max = 200) String> email) {}
