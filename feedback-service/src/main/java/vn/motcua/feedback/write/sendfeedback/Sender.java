package vn.motcua.feedback.write.sendfeedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Personal data of whoever sends feedback: sealed in the vault, never in an event. */
@Schema(description = "Người gửi, chỉ lưu trong kho kín / the sender, kept in the vault alone")
record Sender(
        @Schema(description = "Họ tên hoặc tên tổ chức / name", examples = "Nguyễn Văn Ví Dụ")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Địa chỉ / address", examples = "Số 1, phố Ví Dụ")
        Optional<@Size(max = 300) String> address,

        @Schema(description = "Điện thoại hoặc thư điện tử / telephone or e-mail", examples = "vi.du@example.vn")
        Optional<@Size(max = 200) String> contact) {}
