package vn.motcua.feedback.write.sendfeedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.feedback.events.Channel;

/** What a piece of feedback is made of. */
@Schema(description = "Gửi phản ánh, kiến nghị / feedback to send")
record SendFeedbackBody(
        @Schema(
                description = "Kênh; bỏ trống là PORTAL. Người dân: PORTAL, WEBSITE / channel; PORTAL when left out. "
                        + "Citizens: PORTAL, WEBSITE")
        Optional<Channel> channel,

        @Schema(
                description =
                        "Ngày đến, bỏ trống là hôm nay; chỉ cán bộ và hệ thống đối tác ghi / day on which it came in, today "
                                + "when left out; for officers and partner systems alone",
                examples = "2026-02-27")
        Optional<LocalDate> arrivedOn,

        @Schema(
                description = "Mã cơ quan được phản ánh / code of the organisation that it tells of",
                examples = "H37.16")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9.]{1,30}")
        String agency,

        @Schema(description = "Thủ tục liên quan / procedure that it is about")
        Optional<UUID> procedureId,

        @Schema(description = "Người gửi; bỏ trống là ẩn danh / sender; anonymous when left out")
        Optional<@Valid Sender> sender,

        @Schema(description = "Đề nghị giữ bí mật / asks for confidentiality")
        Optional<Boolean> confidential,

        @Schema(description = "Nội dung / content", examples = "Thủ tục yêu cầu nộp bản sao hai lần.")
        @NotBlank
        @Size(max = 10_000)
        String content) {}
