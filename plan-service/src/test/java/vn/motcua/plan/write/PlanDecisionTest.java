package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.plan.PlanRefusal.DATE_IN_FUTURE;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_DRAFTED;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_ISSUED;
import static vn.motcua.plan.PlanRefusal.PLAN_DISCARDED;
import static vn.motcua.plan.PlanRefusal.PLAN_NOT_ISSUED;
import static vn.motcua.plan.PlanRefusal.PLAN_NOT_YOURS;
import static vn.motcua.plan.PlanRefusal.PLAN_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.TASK_ALREADY_COMPLETED;
import static vn.motcua.plan.PlanRefusal.TASK_UNKNOWN;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.after;
import static vn.motcua.plan.write.Samples.completed;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.ownerless;
import static vn.motcua.plan.write.Samples.reported;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Refused;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.plan.write.draftplan.DraftPlan;
import vn.motcua.plan.write.issueplan.IssuePlan;
import vn.motcua.plan.write.reporttaskprogress.ReportTaskProgress;

class PlanDecisionTest {
    /** Still 26 January in Vietnam, until 17:00 UTC. */
    private static final Instant LATE_ON_THE_26TH = Instant.parse("2026-01-26T16:59:59Z");

    private static final Instant THE_20TH_OF_MARCH = Instant.parse("2026-03-20T02:00:00Z");

    private interface Decision {
        List<PlanEvent> decide();
    }

    private static void refused(PlanRefusal refusal, Decision decision) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(decision::decide)
                .matches(r -> r.refusal() == refusal, "is " + refusal);
    }

    private static IssuePlan issue(String day) {
        return new IssuePlan(ID, "07/KH-SNV", LocalDate.parse(day), "GIÁM ĐỐC");
    }

    private static CompleteTask complete(String task, String day) {
        return new CompleteTask(ID, task, LocalDate.parse(day), Optional.empty());
    }

    @Test
    void a_draft_is_issued_on_its_day() {
        assertThat(IssuePlan.decide(issue("2026-01-26"), after(drafted()), Instant.parse("2026-01-26T02:00:00Z")))
                .containsExactly(issued());
    }

    @Test
    void a_plan_is_issued_today_but_not_tomorrow_by_the_day_in_vietnam() {
        assertThat(IssuePlan.decide(issue("2026-01-26"), after(drafted()), LATE_ON_THE_26TH))
                .hasSize(1);
        refused(DATE_IN_FUTURE, () -> IssuePlan.decide(issue("2026-01-27"), after(drafted()), LATE_ON_THE_26TH));
        assertThat(IssuePlan.decide(issue("2026-01-27"), after(drafted()), LATE_ON_THE_26TH.plusSeconds(1)))
                .hasSize(1);
    }

    @Test
    void a_plan_is_issued_once_and_only_when_it_is_known() {
        refused(PLAN_UNKNOWN, () -> IssuePlan.decide(issue("2026-01-26"), Plan.NONE, LATE_ON_THE_26TH));
        refused(
                PLAN_ALREADY_ISSUED,
                () -> IssuePlan.decide(issue("2026-01-26"), after(drafted(), issued()), LATE_ON_THE_26TH));
    }

    @Test
    void a_task_of_an_issued_plan_goes_on_and_is_done() {
        ReportTaskProgress report =
                new ReportTaskProgress(ID, "I.1", 60, reported().noteRef());
        assertThat(ReportTaskProgress.decide(
                        report, after(drafted(), issued()), reported().at()))
                .containsExactly(reported());
        assertThat(CompleteTask.decide(
                        complete("I.1", "2026-03-20"), after(drafted(), issued(), reported()), THE_20TH_OF_MARCH))
                .containsExactly(completed());
    }

    @Test
    void a_task_is_done_once_and_not_tomorrow() {
        refused(
                TASK_ALREADY_COMPLETED,
                () -> CompleteTask.decide(
                        complete("I.1", "2026-03-20"), after(drafted(), issued(), completed()), THE_20TH_OF_MARCH));
        refused(
                DATE_IN_FUTURE,
                () -> CompleteTask.decide(
                        complete("I.1", "2026-03-21"), after(drafted(), issued()), THE_20TH_OF_MARCH));
    }

    @Test
    void a_task_that_the_document_calls_finished_is_done_already() {
        Plan plan = after(drafted(new Schedule.Done(Optional.empty(), "Đã hoàn thành")), issued());
        refused(
                TASK_ALREADY_COMPLETED,
                () -> CompleteTask.decide(complete("I.1", "2026-03-20"), plan, THE_20TH_OF_MARCH));
    }

    @Test
    void tasks_wait_for_the_plan_to_be_issued_and_must_exist() {
        refused(
                PLAN_NOT_ISSUED,
                () -> CompleteTask.decide(complete("I.1", "2026-03-20"), after(drafted()), THE_20TH_OF_MARCH));
        refused(
                TASK_UNKNOWN,
                () -> CompleteTask.decide(
                        complete("I.2", "2026-03-20"), after(drafted(), issued()), THE_20TH_OF_MARCH));
    }

    @Test
    void a_draft_is_discarded_once_and_nothing_is_done_with_it_any_more() {
        DiscardPlan discard = new DiscardPlan(ID, discarded().reason());
        Plan gone = after(drafted(), discarded());

        assertThat(DiscardPlan.decide(discard, after(drafted()), discarded().at()))
                .containsExactly(discarded());
        refused(PLAN_UNKNOWN, () -> DiscardPlan.decide(discard, Plan.NONE, LATE_ON_THE_26TH));
        refused(PLAN_DISCARDED, () -> DiscardPlan.decide(discard, gone, LATE_ON_THE_26TH));
        refused(PLAN_DISCARDED, () -> IssuePlan.decide(issue("2026-01-26"), gone, LATE_ON_THE_26TH));
        refused(PLAN_DISCARDED, () -> CompleteTask.decide(complete("I.1", "2026-03-20"), gone, THE_20TH_OF_MARCH));
        refused(PLAN_ALREADY_ISSUED, () -> DiscardPlan.decide(discard, after(drafted(), issued()), LATE_ON_THE_26TH));
        refused(PLAN_NOT_YOURS, () -> acting(gone, "000.00.17.H37"));
    }

    @Test
    void a_plan_is_moved_by_its_own_organisation_alone() {
        String own = drafted().organisation().orElseThrow();
        for (Plan plan : List.of(after(drafted()), after(drafted(), issued()))) {
            Plan.requireOwn(plan, of(own));
            Plan.requireOwn(plan, new Actor.Machine("plan-occurrences"));
            refused(PLAN_NOT_YOURS, () -> acting(plan, "000.00.17.H37"));
            refused(PLAN_NOT_YOURS, () -> acting(plan, ""));
        }
        Plan.requireOwn(after(ownerless()), of("000.00.17.H37"));
        Plan.requireOwn(Plan.NONE, of(""));
    }

    private static Actor of(String org) {
        return new Actor.Person("officer", org, Set.of());
    }

    private static List<PlanEvent> acting(Plan plan, String org) {
        Plan.requireOwn(plan, of(org));
        return List.of();
    }

    @Test
    void a_known_plan_is_not_drafted_again() {
        var draft = PlanReader.read("KẾ HOẠCH\nnăm 2026\n".getBytes(StandardCharsets.UTF_8), "kh.txt");
        refused(
                PLAN_ALREADY_DRAFTED,
                () -> DraftPlan.decide(
                        new DraftPlan(ID, draft, "ab".repeat(32), Optional.empty(), Optional.empty(), Optional.empty()),
                        after(drafted()),
                        LATE_ON_THE_26TH));
    }
}
