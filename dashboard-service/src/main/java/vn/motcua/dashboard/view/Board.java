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

        @Schema(description = "Trạng thái kế hoạch / state", examples = "ISSUED")
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

    @Schema(description = "Một nhiệm vụ / one task")
    record BoardTask(
            @Schema(description = "Mã nhiệm vụ / task") String taskId,

            @Schema(description = "Số mục như in / printed label", examples = "III.4")
            String label,

            @Schema(description = "Nội dung / content") String content,

            @Schema(description = "Đơn vị chủ trì / lead units")
            List<String> leadUnits,

            @Schema(description = "Trạng thái hôm nay / state today")
            TaskState state,

            @Schema(description = "Thời gian, nguyên văn / schedule, verbatim", examples = "Quý I/2026")
            String schedule,

            @Schema(description = "Số ngày quá hạn; 0 khi không quá / days overdue, 0 unless overdue", examples = "0")
            long daysOverdue) {}

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
            long late) {}

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
                dueSoon,
                late);
    }
}
