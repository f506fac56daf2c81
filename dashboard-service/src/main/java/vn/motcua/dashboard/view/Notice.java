package vn.motcua.dashboard.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dashboard.facts.notice.Addressee;
import vn.motcua.dashboard.facts.notice.ItemKind;
import vn.motcua.dashboard.facts.notice.NoticeKind;
import vn.motcua.dashboard.facts.notice.Severity;

/** One notice as its reader sees it. No name of a person is in it. */
@Schema(description = "Một thông báo / a notice")
public record Notice(
        @Schema(description = "Mã thông báo / notice") UUID noticeId,

        @Schema(description = "Về loại việc nào / what kind of item it is about")
        ItemKind item,

        @Schema(description = "Mã việc / the item") UUID itemId,

        @Schema(description = "Kế hoạch của nhiệm vụ; trống với việc khác / plan of a task")
        Optional<UUID> planId,

        @Schema(
                description =
                        "Mã hồ sơ, mã phản ánh, số nhiệm vụ; trống khi chưa có / code of the item, empty when it has none yet",
                examples = "000.00.16.H37-260302-000007")
        String code,

        @Schema(
                description =
                        "Tên thủ tục, nội dung nhiệm vụ; trống với phản ánh / name of the procedure or words of the task, empty for feedback")
        String name,

        @Schema(description = "Điều cần biết / what it says")
        NoticeKind kind,

        @Schema(description = "Mức độ / how severe") Severity severity,

        @Schema(description = "Mã đơn vị / code of the unit that it is for", examples = "000.00.16.H37")
        String unit,

        @Schema(description = "Tên đơn vị / name of the unit")
        String unitName,

        @Schema(description = "Vai trò được báo / role that it is for")
        Addressee addressee,

        @Schema(description = "Từ khi nào / since when") Instant since,

        @Schema(description = "Hạn của việc / due date of the item")
        Optional<Instant> dueAt,

        @Schema(description = "Người xem đã đọc / whether its reader has read it")
        boolean read,

        @Schema(description = "Việc không còn chờ từ khi nào / since when the item asks for it no more")
        Optional<Instant> doneAt) {}
