package vn.motcua.plan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.plan.events.PlanContent.Unit;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;

/** One task of a plan as it stands, with its history. */
@Schema(description = "Nhiệm vụ / task")
public record TaskView(
        @Schema(description = "Kế hoạch / plan") PlanId planId,
        @Schema(description = "Định danh / identifier") TaskId taskId,

        @Schema(description = "Tên trong kế hoạch / reference in the plan", examples = "III.4")
        String ref,

        @Schema(description = "Thứ tự trong kế hoạch, từ 1 / place in the plan, from 1", examples = "4")
        int position,

        @Schema(description = "Nhãn như in / label as printed")
        String label,

        @Schema(description = "Nhóm / group") String group,
        @Schema(description = "Nội dung / content") String content,
        @Schema(description = "Đơn vị chủ trì / lead units") List<Unit> leadUnits,

        @Schema(description = "Đơn vị phối hợp / coordinating units")
        List<Unit> coordinatingUnits,

        @Schema(description = "Sản phẩm / products") List<String> products,

        @Schema(description = "Thời gian thực hiện / schedule")
        Schedule schedule,

        @Schema(description = "Trạng thái / state") TaskState state,

        @Schema(description = "Đã làm, phần trăm / done, per cent", examples = "60")
        int percent,

        @Schema(description = "Hạn gần nhất còn mở, sau khi ban hành / next day on which something is due, once issued")
        Optional<LocalDate> dueOn,

        @Schema(description = "Chưa xong và quá hạn tính đến hôm nay / not done, and past its day as of today")
        boolean overdue,

        @Schema(description = "Ngày hoàn thành cả nhiệm vụ / day on which the whole was completed")
        Optional<LocalDate> completedOn,

        @Schema(description = "Sản phẩm và minh chứng khi hoàn thành / product and evidence, as written at completion")
        Optional<Note> completionNote,

        @Schema(description = "Các kỳ / occurrences") List<OccurrenceView> occurrences,

        @Schema(description = "Các lần báo cáo tiến độ, cũ trước / reports of progress, oldest first")
        List<Report> reports,

        @Schema(description = "Có nội dung đã được sửa / something of it was corrected")
        boolean corrected,

        @Schema(description = "Các lần sửa, cũ trước / corrections, oldest first")
        List<Correction> corrections,

        @Schema(
                description =
                        "Việc người đọc làm được lúc này, tên là operationId / what the reader may do now, by operationId",
                examples = "[\"reportTaskProgress\"]")
        List<String> allowedActs) {
    public TaskView {
        leadUnits = List.copyOf(leadUnits);
        coordinatingUnits = List.copyOf(coordinatingUnits);
        products = List.copyOf(products);
        occurrences = List.copyOf(occurrences);
        reports = List.copyOf(reports);
        corrections = List.copyOf(corrections);
        allowedActs = List.copyOf(allowedActs);
    }

    @Schema(description = "Một kỳ của nhiệm vụ / one occurrence of the task")
    public record OccurrenceView(
            @Schema(description = "Định danh / identifier") UUID occurrenceId,
            @Schema(description = "Từ ngày / first day") Optional<LocalDate> from,
            @Schema(description = "Đến ngày / last day") Optional<LocalDate> to,

            @Schema(description = "Ngày xảy ra sự kiện / day of the trigger")
            Optional<LocalDate> triggeredOn,

            @Schema(description = "Văn bản làm phát sinh / document that is the trigger")
            Optional<String> reference,

            @Schema(description = "Hạn / last day on time") Optional<LocalDate> dueOn,
            @Schema(description = "Trạng thái / state") TaskState state,

            @Schema(description = "Đã làm, phần trăm / done, per cent")
            int percent,

            @Schema(description = "Chưa xong và quá hạn / not done, and past its day")
            boolean overdue,

            @Schema(description = "Ngày hoàn thành / day of completion")
            Optional<LocalDate> completedOn,

            @Schema(description = "Sản phẩm và minh chứng / product and evidence")
            Optional<Note> completionNote) {}

    /** How the task went on, as it was told once, corrected where it was. */
    @Schema(description = "Báo cáo tiến độ / report of progress")
    public record Report(
            @Schema(description = "Định danh / identifier") UUID reportId,
            @Schema(description = "Lúc / at") Instant at,
            @Schema(description = "Kỳ / occurrence") Optional<UUID> occurrenceId,

            @Schema(description = "Đã làm, phần trăm / done, per cent")
            int percent,

            @Schema(description = "Ghi chú / note") Optional<Note> note,

            @Schema(description = "Đã được sửa / was corrected")
            boolean corrected) {}

    /** What stood there before it was corrected. */
    @Schema(name = "TaskWorkCorrection", description = "Lần sửa / correction")
    public record Correction(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Sửa gì / what was corrected")
            Corrected what,

            @Schema(description = "Báo cáo / report") Optional<UUID> reportId,
            @Schema(description = "Kỳ / occurrence") Optional<UUID> occurrenceId,

            @Schema(description = "Phần trăm trước khi sửa / per cent before")
            Optional<Integer> percentBefore,

            @Schema(description = "Ngày hoàn thành trước khi sửa / day of completion before")
            Optional<LocalDate> completedOnBefore,

            @Schema(description = "Nội dung dự thảo trước khi sửa / content of the draft before")
            Optional<String> contentBefore,

            @Schema(description = "Ghi chú trước khi sửa / note before")
            Optional<Note> noteBefore,

            @Schema(description = "Lý do / reason") Note reason) {}

    public enum Corrected {
        DRAFT,
        PROGRESS,
        COMPLETION
    }

    /** References of all that was written about it. */
    List<UUID> noteRefs() {
        return Stream.of(
                        completionNote.stream(),
                        occurrences.stream().flatMap(one -> one.completionNote().stream()),
                        reports.stream().flatMap(report -> report.note().stream()),
                        corrections.stream()
                                .flatMap(c -> Stream.concat(c.noteBefore().stream(), Stream.of(c.reason()))))
                .flatMap(notes -> notes)
                .map(Note::noteRef)
                .distinct()
                .toList();
    }

    /** The same with what was written. */
    TaskView told(UnaryOperator<Note> text) {
        return new TaskView(
                planId,
                taskId,
                ref,
                position,
                label,
                group,
                content,
                leadUnits,
                coordinatingUnits,
                products,
                schedule,
                state,
                percent,
                dueOn,
                overdue,
                completedOn,
                completionNote.map(text),
                occurrences.stream()
                        .map(o -> new OccurrenceView(
                                o.occurrenceId,
                                o.from,
                                o.to,
                                o.triggeredOn,
                                o.reference,
                                o.dueOn,
                                o.state,
                                o.percent,
                                o.overdue,
                                o.completedOn,
                                o.completionNote.map(text)))
                        .toList(),
                reports.stream()
                        .map(r ->
                                new Report(r.reportId, r.at, r.occurrenceId, r.percent, r.note.map(text), r.corrected))
                        .toList(),
                corrected,
                corrections.stream()
                        .map(c -> new Correction(
                                c.at,
                                c.what,
                                c.reportId,
                                c.occurrenceId,
                                c.percentBefore,
                                c.completedOnBefore,
                                c.contentBefore,
                                c.noteBefore.map(text),
                                text.apply(c.reason)))
                        .toList(),
                allowedActs);
    }
}
