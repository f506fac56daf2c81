package vn.motcua.dashboard.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many open notices somebody has. */
@Schema(description = "Số thông báo đang chờ / open notices")
public record NoticeCount(
        @Schema(description = "Đang chờ / open", examples = "12")
        long open,

        @Schema(description = "Chưa đọc / unread", examples = "3")
        long unread,

        @Schema(description = "Quá hạn, đang chờ / open and overdue", examples = "1")
        long overdue) {}
