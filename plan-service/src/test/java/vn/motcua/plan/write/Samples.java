package vn.motcua.plan.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.TaskCompleted;
import vn.motcua.plan.events.PlanEvent.TaskProgressReported;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Granularity;

/** One plan of one group, in its stages; the same as the examples under docs/events/plan. */
public final class Samples {
    public static final PlanId ID = PlanId.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a901234");

    private Samples() {}

    public static Plan after(PlanEvent... history) {
        Plan plan = Plan.NONE;
        for (PlanEvent event : history) {
            plan = Plan.evolve(plan, event);
        }
        return plan;
    }

    public static PlanDrafted drafted() {
        return drafted(new Schedule.Period(
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-03-31"),
                Granularity.QUARTER,
                Optional.empty(),
                "Quý I/2026"));
    }

    /** As events of before plans told whose they are. */
    public static PlanDrafted ownerless() {
        PlanDrafted e = drafted();
        return new PlanDrafted(
                e.planId(),
                e.at(),
                e.title(),
                e.year(),
                e.number(),
                e.symbol(),
                e.issuer(),
                e.parentPlan(),
                e.legalBases(),
                e.groups(),
                e.tasks(),
                e.targets(),
                e.sourceHash(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static PlanDrafted drafted(Schedule schedule) {
        return new PlanDrafted(
                ID,
                Instant.parse("2026-01-20T02:00:00Z"),
                "Kế hoạch kiểm soát thủ tục hành chính năm 2026",
                2026,
                Optional.empty(),
                Optional.of("KH-SNV"),
                Optional.of("SỞ NỘI VỤ"),
                Optional.of(new PlanContent.Instrument(
                        "12/KH-UBND",
                        Optional.of(LocalDate.parse("2026-01-05")),
                        "UBND tỉnh",
                        "Kế hoạch kiểm soát thủ tục hành chính năm 2026")),
                List.of(new PlanContent.Instrument(
                        "118/2025/NĐ-CP",
                        Optional.of(LocalDate.parse("2025-06-09")),
                        "Chính phủ",
                        "về cơ chế một cửa")),
                List.of(new PlanContent.Group("I", "Giải quyết thủ tục hành chính")),
                List.of(new PlanContent.Task(
                        "I.1",
                        "1",
                        "I",
                        "Giải quyết hồ sơ đúng và trước hạn trên 99%",
                        List.of(new PlanContent.Unit("UNIT", "Văn phòng Sở")),
                        List.of(new PlanContent.Unit("OPEN", "Các phòng có liên quan")),
                        List.of("Báo cáo"),
                        schedule)),
                List.of(new PlanContent.Target(
                        "T1",
                        Optional.of("onTimeRate"),
                        "GT",
                        Optional.of(new BigDecimal("99")),
                        "PERCENT",
                        false,
                        "đúng và trước hạn trên 99%",
                        "I.1")),
                "ab".repeat(32),
                Optional.of("000.00.16.H37"),
                Optional.empty(),
                Optional.of(UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90def0")));
    }

    public static PlanDiscarded discarded() {
        return new PlanDiscarded(
                ID, Instant.parse("2026-01-21T02:00:00Z"), UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a909abc"));
    }

    public static PlanIssued issued() {
        return new PlanIssued(
                ID, Instant.parse("2026-01-26T02:00:00Z"), "07/KH-SNV", LocalDate.parse("2026-01-26"), "GIÁM ĐỐC");
    }

    public static TaskProgressReported reported() {
        return new TaskProgressReported(
                ID,
                Instant.parse("2026-02-10T02:00:00Z"),
                "I.1",
                60,
                Optional.of(UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a905678")));
    }

    public static TaskCompleted completed() {
        return new TaskCompleted(
                ID, Instant.parse("2026-03-20T02:00:00Z"), "I.1", LocalDate.parse("2026-03-20"), Optional.empty());
    }
}
