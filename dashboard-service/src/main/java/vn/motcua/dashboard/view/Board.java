package vn.motcua.dashboard.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dashboard.metrics.TaskState;

/** The board of one plan. Everything but {@code asOf} and {@code lagMs} follows from the messages and the day alone. */
@Schema(description = "Bảng điều hành của một kế hoạch / board of one plan")
public record Board(
        @Schema(description = "Mã kế hoạch / plan") UUID planId,
        @Schema(description = "Tên kế hoạch / title") String title,

        @Schema(
                description = "Số, ký hiệu; trống khi chưa ban hành / number and symbol, empty before issue",
                examples = "04/KH-SKHĐT")
        String number,

        @Schema(
                description = "Năm kế hoạch, cũng là kỳ số liệu / plan year, the period of all figures",
                examples = "2026")
        int year,

        @Schema(description = "Cơ quan ban hành / issuer") String issuer,

        @Schema(description = "Trạng thái kế hoạch: DRAFT, ISSUED / state", examples = "ISSUED")
        String state,

        @Schema(description = "Số liệu đầy đủ đến lúc này, giờ nghiệp vụ / complete up to this business time")
        Instant asOf,

        @Schema(description = "Độ trễ, mili giây / lag in milliseconds", examples = "180")
        long lagMs,

        @Schema(description = "Hồ sơ đang giải quyết / open dossiers", examples = "50")
        long openDossiers,

        @Schema(description = "Sắp đến hạn là trong bao nhiêu ngày tới / days that count as due soon", examples = "3")
        int dueSoonDays,

        @Schema(description = "Chỉ tiêu theo thứ tự của kế hoạch / targets in the plan's order")
        List<BoardTarget> targets,

        @Schema(description = "Nhiệm vụ / tasks") Tasks tasks,

        @Schema(description = "Mười hai tháng của năm / the twelve months of the year")
        List<Month> trend,

        @Schema(description = "Mục đã được đính chính / corrected items")
        Corrected corrected,

        @Schema(description = "Hồ sơ sắp đến hạn, gần nhất trước / due soon, soonest first")
        DossierList dueSoon,

        @Schema(description = "Hồ sơ quá hạn, lâu nhất trước / late, latest first")
        DossierList late) {

    @Schema(description = "Nhiệm vụ của kế hoạch / tasks of the plan")
    record Tasks(
            @Schema(description = "Tổng số / total", examples = "33")
            int total,

            @Schema(description = "Số nhiệm vụ theo trạng thái / by state")
            Map<TaskState, Integer> byState,

            @Schema(description = "Theo thứ tự của kế hoạch / in the plan's order")
            List<BoardTask> items) {}

    @Schema(
            description = "Số mục đã được đính chính; số liệu tính theo nội dung đúng / corrected items, counted as"
                    + " corrected")
    record Corrected(
            @Schema(description = "Hồ sơ tiếp nhận trong năm / dossiers received in the year", examples = "1")
            long dossiers,

            @Schema(description = "Phản ánh, kiến nghị trong kỳ / feedback counted in the year", examples = "0")
            long feedback,

            @Schema(description = "Nhiệm vụ / tasks", examples = "2")
            long tasks) {}

    @Schema(description = "Một tháng / one month")
    record Month(
            @Schema(description = "Năm-tháng / year-month", examples = "2026-03")
            String month,

            @Schema(description = "Tiếp nhận / received", examples = "44")
            long received,

            @Schema(description = "Đã giải quyết / resolved", examples = "37")
            long resolved,

            @Schema(description = "Trước và đúng hạn / early or on time", examples = "36")
            long onTime,

            @Schema(description = "Quá hạn / late", examples = "1")
            long late,

            @Schema(
                    description = "Kết thúc không có kết quả: trả lại, rút, dừng / ended without a result: sent back,"
                            + " withdrawn, stopped",
                    examples = "2")
            long withoutResult,

            @Schema(
                    description =
                            "Từ chối trước khi tiếp nhận, không tính vào số tiếp nhận / refused before receipt, in no"
                                    + " figure of received ones",
                    examples = "1")
            long refusedBeforeReceipt) {}

    /** A board that says the same but for when it was asked. */
    public boolean saysTheSameAs(Board other) {
        return withoutTime().equals(other.withoutTime());
    }

    private Board withoutTime() {
        return new Board(
                planId,
                title,
                number,
                year,
                issuer,
                state,
                Instant.EPOCH,
                0,
                openDossiers,
                dueSoonDays,
                targets,
                tasks,
                trend,
                corrected,
                dueSoon,
                late);
    }
}
