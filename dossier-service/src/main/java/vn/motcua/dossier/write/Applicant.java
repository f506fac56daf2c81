package vn.motcua.dossier.write;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
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

        @Schema(description = "Thư điện tử / e-mail") Optional<@Email @Size(max = 200) String> email,

        @Schema(
                description =
                        "Muốn được báo tin qua đâu; bỏ trống: qua thư điện tử nếu có nêu; []: không báo / how they want to be told;"
                                + " left out: by e-mail where one is given; []: not at all",
                examples = "[\"EMAIL\"]")
        Optional<@Size(max = 2) List<@NotNull NotifyBy>> notifyBy) {
    @Schema(hidden = true)
    @AssertTrue(message = "{motcua.dossier.reachable}")
    boolean isReachableAsWished() {
        List<NotifyBy> wished = notifyBy.orElse(List.of());
        return (email.isPresent() || !wished.contains(NotifyBy.EMAIL))
                && (phone.isPresent() || !wished.contains(NotifyBy.SMS));
    }
}
