package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.plan.PlanRefusal.DATE_IN_FUTURE;
import static vn.motcua.plan.PlanRefusal.METRIC_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.NOTE_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_DRAFTED;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_ISSUED;
import static vn.motcua.plan.PlanRefusal.PLAN_DISCARDED;
import static vn.motcua.plan.PlanRefusal.PLAN_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.TASK_UNKNOWN;
import static vn.motcua.plan.infra.PlanScenario.given;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TRIGGERED;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.draftCorrected;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.taskDrafted;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.write.correctdraft.CorrectDraft;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.plan.write.draftplan.DraftPlan;
import vn.motcua.plan.write.erasenote.EraseNote;
import vn.motcua.plan.write.issueplan.IssuePlan;
import vn.motcua.servicetest.Scenario;

class PlanDecisionTest {
    private static final AnyPlanEvent[] DRAFT = {
        drafted(), taskDrafted(), taskDrafted(TWICE, Samples.twice()), taskDrafted(TRIGGERED, Samples.triggered(true))
    };

    private static IssuePlan issue(String day) {
        return new IssuePlan(ID, "07/KH-SNV", LocalDate.parse(day), "GIÁM ĐỐC");
    }

    @Test
    void a_draft_is_issued_on_its_day_and_tells_what_is_due_when() {
        given(DRAFT)
                .at(issued().at())
                .when(issue("2026-01-26"))
                .then(issued(), Samples.scheduled(), Samples.scheduledTwice(), Samples.scheduledTriggered());
    }

    @Test
    void what_the_document_calls_finished_is_completed_from_the_start() {
        Schedule done = new Schedule.Done(Optional.empty(), "Đã hoàn thành");
        assertThat(given(drafted(), taskDrafted(TASK, done))
                        .when(issue("2026-01-26"))
                        .events()
                        .getLast())
                .isInstanceOfSatisfying(
                        TaskScheduled.class,
                        task -> assertThat(task.standing().state()).isEqualTo(TaskState.COMPLETED));
    }

    @Test
    void a_plan_is_issued_today_but_not_tomorrow_by_the_day_in_vietnam() {
        Scenario lastSecond = given(drafted()).at("2026-01-26T23:59:59");
        lastSecond.when(issue("2026-01-26")).thenOne(PlanIssued.class);
        lastSecond.when(issue("2026-01-27")).thenRefused(DATE_IN_FUTURE);
        lastSecond.at("2026-01-27T00:00").when(issue("2026-01-27")).thenOne(PlanIssued.class);
    }

    @Test
    void a_plan_is_issued_once_and_only_when_it_is_known() {
        given().when(issue("2026-01-26")).thenRefused(PLAN_UNKNOWN);
        given(drafted(), issued()).when(issue("2026-01-26")).thenRefused(PLAN_ALREADY_ISSUED);
    }

    @Test
    void a_draft_is_discarded_once_and_nothing_is_done_with_it_any_more() {
        DiscardPlan discard = new DiscardPlan(ID, REASON);
        given(drafted())
                .at(discarded().at())
                .when(discard)
                .then(discarded())
                .when(discard)
                .thenRefused(PLAN_DISCARDED)
                .at("2026-01-26T23:59:59")
                .when(issue("2026-01-26"))
                .thenRefused(PLAN_DISCARDED);
        given().when(discard).thenRefused(PLAN_UNKNOWN);
        given(drafted(), issued()).when(discard).thenRefused(PLAN_ALREADY_ISSUED);
    }

    @Test
    void what_is_named_of_a_draft_is_corrected_and_all_else_stays() {
        PlanContent.Target before = drafted().targets().getFirst();
        PlanContent.Target right = new PlanContent.Target(
                before.targetId(),
                before.metric(),
                before.comparator(),
                Optional.of(new BigDecimal("99.5")),
                before.unit(),
                before.ifAny(),
                before.verbatim(),
                before.standsIn());
        CorrectDraft.TaskText text = new CorrectDraft.TaskText(
                Optional.of("Giải quyết hồ sơ đúng và trước hạn trên 99,5%"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        given(DRAFT)
                .at(draftCorrected().at())
                .when(correction(Optional.of(List.of(right)), Map.of(TASK, text)))
                .then(draftCorrected(), Samples.taskDraftCorrected());
    }

    @Test
    void only_a_draft_is_corrected_and_only_tasks_that_it_has() {
        CorrectDraft none = correction(Optional.empty(), Map.of());
        given().when(none).thenRefused(PLAN_UNKNOWN);
        given(DRAFT).given(issued()).when(none).thenRefused(PLAN_ALREADY_ISSUED);
        given(DRAFT).given(discarded()).when(none).thenRefused(PLAN_DISCARDED);
        CorrectDraft.TaskText nothing = new CorrectDraft.TaskText(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        given(DRAFT)
                .when(correction(Optional.empty(), Map.of(new TaskId(REASON), nothing)))
                .thenRefused(TASK_UNKNOWN);
    }

    private static CorrectDraft correction(
            Optional<List<PlanContent.Target>> targets, Map<TaskId, CorrectDraft.TaskText> tasks) {
        CorrectDraft.Head head =
                new CorrectDraft.Head(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), targets);
        return new CorrectDraft(ID, head, tasks, REASON);
    }

    @Test
    void a_note_is_erased_once_while_somebody_wrote_it() {
        EraseNote erase = new EraseNote(ID, Samples.NOTE);
        given(drafted(), taskDrafted(), issued(), Samples.scheduled(), Samples.reported())
                .at(Samples.noteErased().at())
                .when(erase)
                .then(Samples.noteErased())
                .when(erase)
                .thenRefused(NOTE_UNKNOWN);
        given().when(erase).thenRefused(PLAN_UNKNOWN);
    }

    @Test
    void a_known_plan_is_not_drafted_again() {
        var draft = PlanReader.read("KẾ HOẠCH\nnăm 2026\n".getBytes(StandardCharsets.UTF_8), "kh.txt");
        given(drafted())
                .when(new DraftPlan(ID, draft, "ab".repeat(32), Samples.ORGANISATION, Optional.empty(), REASON))
                .thenRefused(PLAN_ALREADY_DRAFTED);
    }

    @Test
    void a_target_is_set_for_a_metric_of_the_list_alone() {
        var read = PlanReader.read(
                "KẾ HOẠCH\nNăm 2026\nI. MỤC TIÊU\n1. Hồ sơ giải quyết đúng hạn đạt 98%.\nII. NHIỆM VỤ\n1. Mở sổ góp ý.\n"
                        .getBytes(StandardCharsets.UTF_8),
                "kh.txt");
        assertThat(given().when(new DraftPlan(
                                ID, read, "ab".repeat(32), Samples.ORGANISATION, Optional.empty(), REASON))
                        .events())
                .hasSize(2);
        given().when(new DraftPlan(
                        ID, named(read, "onTimeRat"), "ab".repeat(32), Samples.ORGANISATION, Optional.empty(), REASON))
                .thenRefused(METRIC_UNKNOWN);
        given(DRAFT).when(targets("onTimeRate")).thenOne(PlanDraftCorrected.class);
        given(DRAFT).when(targets("onTimeRat")).thenRefused(METRIC_UNKNOWN);
    }

    private static CorrectDraft targets(String metric) {
        PlanContent.Target target = new PlanContent.Target(
                "T1", Optional.of(metric), "GE", Optional.of(BigDecimal.ONE), "PERCENT", false, "98%", "I.1");
        return new CorrectDraft(
                ID,
                new CorrectDraft.Head(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(List.of(target))),
                Map.of(),
                REASON);
    }

    /** The draft with another metric on its one target. */
    private static PlanDraft named(PlanDraft draft, String metric) {
        JsonMapper json = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        ObjectNode tree = json.valueToTree(draft);
        ((ObjectNode) tree.get("targets").get(0)).put("metric", metric);
        return json.convertValue(tree, PlanDraft.class);
    }
}
