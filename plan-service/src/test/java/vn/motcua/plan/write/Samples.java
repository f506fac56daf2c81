package vn.motcua.plan.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Reminder;
import vn.motcua.plan.events.ReminderEvent.TaskReminded;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.events.TaskEvent.TaskCompletionCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDraftCorrected;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskEvent.TaskDropped;
import vn.motcua.plan.events.TaskEvent.TaskOccurrenceOpened;
import vn.motcua.plan.events.TaskEvent.TaskProgressCorrected;
import vn.motcua.plan.events.TaskEvent.TaskProgressReported;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskOccurrence;
import vn.motcua.plan.events.TaskStanding;
import vn.motcua.plan.events.TaskState;

/** One plan with tasks, in its stages; the same as the examples under docs/events/plan. */
public final class Samples {
    public static final PlanId ID = PlanId.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a901234");
    /** Due in the first quarter. */
    public static final TaskId TASK = TaskId.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90a001");
    /** Due in the second quarter, and again in the fourth. */
    public static final TaskId TWICE = TaskId.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90a002");
    /** To be done within ten days of each ministry decision. */
    public static final TaskId TRIGGERED = TaskId.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90a003");

    public static final String ORGANISATION = "000.00.16.H37";
    /** A division of it. */
    public static final String OFFICE = "001.00.16.H37";

    public static final UUID NOTE = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a905678");
    public static final UUID REASON = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a909abc");
    public static final UUID REPORT = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90e001");
    public static final UUID SECOND_QUARTER = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90c001");
    public static final UUID FOURTH_QUARTER = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90c002");
    public static final UUID FIRING = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90c003");
    private static final Instant ISSUED_AT = Instant.parse("2026-01-26T02:00:00Z");

    private Samples() {}

    public static Plan after(PlanEvent... history) {
        Plan plan = Plan.NONE;
        for (PlanEvent event : history) {
            plan = Plan.evolve(plan, event);
        }
        return plan;
    }

    public static Task task(TaskEvent... history) {
        Task task = Task.NONE;
        for (TaskEvent event : history) {
            task = Task.evolve(task, event);
        }
        return task;
    }

    public static PlanDrafted drafted() {
        return drafted(ID);
    }

    public static PlanDrafted drafted(PlanId planId) {
        return new PlanDrafted(
                planId,
                Instant.parse("2026-01-20T02:00:00Z"),
                "Kế hoạch kiểm soát thủ tục hành chính năm 2026",
                2026,
                Optional.empty(),
                Optional.of("KH-SNV"),
                Optional.of("SỞ NỘI VỤ"),
                Optional.of(parentPlan()),
                List.of(new PlanContent.Instrument(
                        "118/2025/NĐ-CP",
                        Optional.of(LocalDate.parse("2025-06-09")),
                        "Chính phủ",
                        "về cơ chế một cửa")),
                List.of(new PlanContent.Group("I", "Giải quyết thủ tục hành chính")),
                List.of(target("99")),
                3,
                "ab".repeat(32),
                ORGANISATION,
                Optional.empty(),
                UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90def0"));
    }

    private static PlanContent.Instrument parentPlan() {
        return new PlanContent.Instrument(
                "12/KH-UBND",
                Optional.of(LocalDate.parse("2026-01-05")),
                "UBND tỉnh",
                "Kế hoạch kiểm soát thủ tục hành chính năm 2026");
    }

    private static PlanContent.Target target(String value) {
        return new PlanContent.Target(
                "T1",
                Optional.of("onTimeRate"),
                "GT",
                Optional.of(new BigDecimal(value)),
                "PERCENT",
                false,
                "đúng và trước hạn trên 99%",
                "I.1");
    }

    public static PlanDraftCorrected draftCorrected() {
        return new PlanDraftCorrected(
                ID,
                Instant.parse("2026-01-21T02:00:00Z"),
                "Kế hoạch kiểm soát thủ tục hành chính năm 2026",
                2026,
                Optional.of("SỞ NỘI VỤ"),
                Optional.of(parentPlan()),
                List.of(target("99.5")),
                3,
                REASON);
    }

    public static PlanDiscarded discarded() {
        return new PlanDiscarded(ID, Instant.parse("2026-01-21T02:00:00Z"), REASON);
    }

    public static PlanIssued issued() {
        return new PlanIssued(ID, ISSUED_AT, ORGANISATION, "07/KH-SNV", LocalDate.parse("2026-01-26"), "GIÁM ĐỐC");
    }

    public static PlanNoteErased noteErased() {
        return new PlanNoteErased(ID, Instant.parse("2026-06-01T02:00:00Z"), NOTE);
    }

    public static Schedule firstQuarter() {
        return quarter("2026-01-01", "2026-03-31", "Quý I/2026");
    }

    private static Schedule.Period quarter(String from, String to, String verbatim) {
        return new Schedule.Period(
                LocalDate.parse(from), LocalDate.parse(to), Granularity.QUARTER, Optional.empty(), verbatim);
    }

    public static Schedule twice() {
        return new Schedule.Periods(
                List.of(
                        quarter("2026-04-01", "2026-06-30", "Quý II/2026"),
                        quarter("2026-10-01", "2026-12-31", "Quý IV/2026")),
                "Quý II/2026; Quý IV/2026");
    }

    public static Schedule triggered(boolean repeat) {
        return new Schedule.Triggered(
                Schedule.Trigger.MINISTRY_DECISION_RECEIVED,
                new Schedule.Offset(10, Schedule.OffsetUnit.CALENDAR_DAYS),
                true,
                repeat,
                Optional.empty(),
                "Chậm nhất sau 10 ngày kể từ ngày nhận Quyết định của Bộ");
    }

    public static TaskDrafted taskDrafted() {
        return taskDrafted(TASK, firstQuarter());
    }

    public static TaskDrafted taskDrafted(TaskId taskId, Schedule schedule) {
        return new TaskDrafted(
                ID,
                taskId,
                Instant.parse("2026-01-20T02:00:00Z"),
                ORGANISATION,
                1,
                TaskState.NOT_STARTED,
                content("Giải quyết hồ sơ đúng và trước hạn trên 99%", schedule));
    }

    private static PlanContent.Task content(String content, Schedule schedule) {
        return new PlanContent.Task(
                "I.1",
                "1",
                "I",
                content,
                List.of(new PlanContent.Unit("UNIT", "Văn phòng Sở", Optional.of(OFFICE))),
                List.of(new PlanContent.Unit("OPEN", "Các phòng có liên quan", Optional.empty())),
                List.of("Báo cáo"),
                schedule);
    }

    public static TaskDraftCorrected taskDraftCorrected() {
        return new TaskDraftCorrected(
                ID,
                TASK,
                Instant.parse("2026-01-21T02:00:00Z"),
                TaskState.NOT_STARTED,
                content("Giải quyết hồ sơ đúng và trước hạn trên 99,5%", firstQuarter()),
                REASON);
    }

    public static TaskDropped taskDropped() {
        return new TaskDropped(ID, TASK, Instant.parse("2026-01-21T02:00:00Z"), REASON);
    }

    public static TaskScheduled scheduled() {
        return new TaskScheduled(
                ID,
                TASK,
                ISSUED_AT,
                Optional.of(LocalDate.parse("2026-01-01")),
                Optional.of(LocalDate.parse("2026-03-31")),
                false,
                List.of(),
                standing(TaskState.NOT_STARTED, 0, "2026-03-31"));
    }

    public static TaskScheduled scheduledTwice() {
        return new TaskScheduled(
                ID,
                TWICE,
                ISSUED_AT,
                Optional.of(LocalDate.parse("2026-04-01")),
                Optional.empty(),
                false,
                List.of(
                        period(SECOND_QUARTER, "2026-04-01", "2026-06-30"),
                        period(FOURTH_QUARTER, "2026-10-01", "2026-12-31")),
                standing(TaskState.NOT_STARTED, 0, "2026-06-30"));
    }

    private static TaskOccurrence period(UUID id, String from, String to) {
        return new TaskOccurrence(
                id,
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(to)));
    }

    public static TaskScheduled scheduledTriggered() {
        return new TaskScheduled(
                ID,
                TRIGGERED,
                ISSUED_AT,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                new TaskStanding(TaskState.NOT_STARTED, 0, Optional.empty()));
    }

    public static TaskOccurrenceOpened opened() {
        return new TaskOccurrenceOpened(
                ID,
                TRIGGERED,
                Instant.parse("2026-03-05T02:00:00Z"),
                new TaskOccurrence(
                        FIRING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2026-03-04")),
                        Optional.of("1234/QĐ-BKHĐT"),
                        Optional.of(LocalDate.parse("2026-03-16"))),
                standing(TaskState.NOT_STARTED, 0, "2026-03-16"));
    }

    public static TaskProgressReported reported() {
        return new TaskProgressReported(
                ID,
                TASK,
                Instant.parse("2026-02-10T02:00:00Z"),
                REPORT,
                Optional.empty(),
                60,
                Optional.of(NOTE),
                standing(TaskState.IN_PROGRESS, 60, "2026-03-31"));
    }

    public static TaskProgressCorrected progressCorrected() {
        return new TaskProgressCorrected(
                ID,
                TASK,
                Instant.parse("2026-02-11T02:00:00Z"),
                REPORT,
                Optional.empty(),
                40,
                Optional.empty(),
                REASON,
                standing(TaskState.IN_PROGRESS, 40, "2026-03-31"));
    }

    public static TaskCompleted completed() {
        return new TaskCompleted(
                ID,
                TASK,
                Instant.parse("2026-03-20T02:00:00Z"),
                Optional.empty(),
                LocalDate.parse("2026-03-20"),
                Optional.of(LocalDate.parse("2026-03-31")),
                Optional.empty(),
                new TaskStanding(TaskState.COMPLETED, 100, Optional.empty()));
    }

    public static TaskCompleted occurrenceCompleted() {
        return new TaskCompleted(
                ID,
                TWICE,
                Instant.parse("2026-06-20T02:00:00Z"),
                Optional.of(SECOND_QUARTER),
                LocalDate.parse("2026-06-20"),
                Optional.of(LocalDate.parse("2026-06-30")),
                Optional.empty(),
                standing(TaskState.IN_PROGRESS, 50, "2026-12-31"));
    }

    public static TaskCompletionCorrected completionCorrected() {
        return new TaskCompletionCorrected(
                ID,
                TASK,
                Instant.parse("2026-03-23T02:00:00Z"),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-03-19")),
                Optional.of(LocalDate.parse("2026-03-31")),
                Optional.empty(),
                REASON,
                new TaskStanding(TaskState.COMPLETED, 100, Optional.empty()));
    }

    private static TaskStanding standing(TaskState state, int percent, String dueOn) {
        return new TaskStanding(state, percent, Optional.of(LocalDate.parse(dueOn)));
    }

    /** @param local date and time in Asia/Ho_Chi_Minh */
    public static TaskReminded reminded(
            TaskId taskId, String local, Optional<UUID> occurrence, Reminder level, String dueOn) {
        Instant at = LocalDateTime.parse(local).atZone(StateCalendar.ZONE).toInstant();
        return new TaskReminded(ID, taskId, at, occurrence, level, LocalDate.parse(dueOn));
    }
}
