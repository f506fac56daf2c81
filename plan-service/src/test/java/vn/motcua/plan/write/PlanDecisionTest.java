package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.plan.PlanRefusal.DATE_IN_FUTURE;
import static vn.motcua.plan.PlanRefusal.NOTE_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_DRAFTED;
import static vn.motcua.plan.PlanRefusal.PLAN_ALREADY_ISSUED;
import static vn.motcua.plan.PlanRefusal.PLAN_DISCARDED;
import static vn.motcua.plan.PlanRefusal.PLAN_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.TASK_UNKNOWN;
import static vn.motcua.plan.write.Refusing.refused;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TRIGGERED;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.after;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.draftCorrected;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.task;
import static vn.motcua.plan.write.Samples.taskDrafted;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.organisations.Directory;
import vn.motcua.plan.document.PlanReader;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.TaskEvent.TaskScheduled;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.known.UnitNames;
import vn.motcua.plan.write.correctdraft.CorrectDraft;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.plan.write.draftplan.DraftPlan;
import vn.motcua.plan.write.erasenote.EraseNote;
import vn.motcua.plan.write.issueplan.IssuePlan;

class PlanDecisionTest {
    /** Still 26 January in Vietnam, until 17:00 UTC. */
    private static final Instant LATE_ON_THE_26TH = Instant.parse("2026-01-26T16:59:59Z");

    private static final UnitNames NAMES = new UnitNames(Directory.EMPTY, LocalDate.parse("2026-01-26"));

    private static IssuePlan issue(String day) {
        return new IssuePlan(ID, "07/KH-SNV", LocalDate.parse(day), "GIÁM ĐỐC");
    }

    private static List<AnyPlanEvent> issuing(Plan plan, Map<String, Task> tasks, Instant now) {
        Iterator<UUID> ids =
                List.of(Samples.SECOND_QUARTER, Samples.FOURTH_QUARTER).iterator();
        return IssuePlan.decide(issue("2026-01-26"), plan, tasks, now, ids::next);
    }

    private static Map<String, Task> tasks() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        tasks.put(TASK.toString(), task(taskDrafted()));
        tasks.put(TWICE.toString(), task(taskDrafted(TWICE, Samples.twice())));
        tasks.put(TRIGGERED.toString(), task(taskDrafted(TRIGGERED, Samples.triggered(true))));
        return tasks;
    }

    @Test
    void a_draft_is_issued_on_its_day_and_tells_what_is_due_when() {
        assertThat(issuing(after(drafted()), tasks(), issued().at()))
                .containsExactly(issued(), Samples.scheduled(), Samples.scheduledTwice(), Samples.scheduledTriggered());
    }

    @Test
    void what_the_document_calls_finished_is_completed_from_the_start() {
        Schedule done = new Schedule.Done(Optional.empty(), "Đã hoàn thành");
        List<AnyPlanEvent> events =
                issuing(after(drafted()), Map.of(TASK.toString(), task(taskDrafted(TASK, done))), issued().at());
        assertThat(((TaskScheduled) events.getLast()).standing().state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void a_plan_is_issued_today_but_not_tomorrow_by_the_day_in_vietnam() {
        assertThat(issuing(after(drafted()), Map.of(), LATE_ON_THE_26TH)).hasSize(1);
        IssuePlan tomorrow = issue("2026-01-27");
        refused(
                DATE_IN_FUTURE,
                () -> IssuePlan.decide(tomorrow, after(drafted()), Map.of(), LATE_ON_THE_26TH, UUID::randomUUID));
        assertThat(IssuePlan.decide(
                        tomorrow, after(drafted()), Map.of(), LATE_ON_THE_26TH.plusSeconds(1), UUID::randomUUID))
                .hasSize(1);
    }

    @Test
    void a_plan_is_issued_once_and_only_when_it_is_known() {
        refused(PLAN_UNKNOWN, () -> issuing(Plan.NONE, Map.of(), LATE_ON_THE_26TH));
        refused(PLAN_ALREADY_ISSUED, () -> issuing(after(drafted(), issued()), Map.of(), LATE_ON_THE_26TH));
    }

    @Test
    void a_draft_is_discarded_once_and_nothing_is_done_with_it_any_more() {
        DiscardPlan discard = new DiscardPlan(ID, REASON);
        Plan gone = after(drafted(), discarded());

        assertThat(DiscardPlan.decide(discard, after(drafted()), discarded().at()))
                .containsExactly(discarded());
        refused(PLAN_UNKNOWN, () -> DiscardPlan.decide(discard, Plan.NONE, LATE_ON_THE_26TH));
        refused(PLAN_DISCARDED, () -> DiscardPlan.decide(discard, gone, LATE_ON_THE_26TH));
        refused(PLAN_DISCARDED, () -> issuing(gone, Map.of(), LATE_ON_THE_26TH));
        refused(PLAN_ALREADY_ISSUED, () -> DiscardPlan.decide(discard, after(drafted(), issued()), LATE_ON_THE_26TH));
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
        assertThat(CorrectDraft.decide(
                        correction(Optional.of(List.of(right)), Map.of(TASK, text)),
                        after(drafted()),
                        tasks(),
                        NAMES,
                        draftCorrected().at()))
                .containsExactly(draftCorrected(), Samples.taskDraftCorrected());
    }

    @Test
    void only_a_draft_is_corrected_and_only_tasks_that_it_has() {
        CorrectDraft none = correction(Optional.empty(), Map.of());
        refused(PLAN_UNKNOWN, () -> CorrectDraft.decide(none, Plan.NONE, Map.of(), NAMES, LATE_ON_THE_26TH));
        refused(
                PLAN_ALREADY_ISSUED,
                () -> CorrectDraft.decide(none, after(drafted(), issued()), tasks(), NAMES, LATE_ON_THE_26TH));
        refused(
                PLAN_DISCARDED,
                () -> CorrectDraft.decide(none, after(drafted(), discarded()), tasks(), NAMES, LATE_ON_THE_26TH));
        CorrectDraft.TaskText nothing = new CorrectDraft.TaskText(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        refused(
                TASK_UNKNOWN,
                () -> CorrectDraft.decide(
                        correction(Optional.empty(), Map.of(new TaskId(REASON), nothing)),
                        after(drafted()),
                        tasks(),
                        NAMES,
                        LATE_ON_THE_26TH));
    }

    private static CorrectDraft correction(
            Optional<List<PlanContent.Target>> targets, Map<TaskId, CorrectDraft.TaskText> tasks) {
        CorrectDraft.Head head =
                new CorrectDraft.Head(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), targets);
        return new CorrectDraft(ID, head, tasks, REASON);
    }

    @Test
    void a_note_is_erased_once_while_somebody_wrote_it() {
        Set<UUID> notes = Notes.after(Notes.after(Set.of(), drafted()), Samples.reported());
        EraseNote erase = new EraseNote(ID, Samples.NOTE);
        Plan plan = after(drafted(), issued());

        assertThat(EraseNote.decide(erase, plan, notes, Samples.noteErased().at()))
                .containsExactly(Samples.noteErased());
        Set<UUID> erased = Notes.after(notes, Samples.noteErased());
        refused(NOTE_UNKNOWN, () -> EraseNote.decide(erase, plan, erased, LATE_ON_THE_26TH));
        refused(PLAN_UNKNOWN, () -> EraseNote.decide(erase, Plan.NONE, Set.of(), LATE_ON_THE_26TH));
    }

    @Test
    void a_known_plan_is_not_drafted_again() {
        var draft = PlanReader.read("KẾ HOẠCH\nnăm 2026\n".getBytes(StandardCharsets.UTF_8), "kh.txt");
        refused(
                PLAN_ALREADY_DRAFTED,
                () -> DraftPlan.decide(
                        new DraftPlan(ID, draft, "ab".repeat(32), Samples.ORGANISATION, Optional.empty(), REASON),
                        after(drafted()),
                        NAMES,
                        LATE_ON_THE_26TH,
                        UUID::randomUUID));
    }

    @Test
    void an_impossible_history_crashes() {
        assertThatIllegalStateException().isThrownBy(() -> after(issued()));
        assertThatIllegalStateException().isThrownBy(() -> after(drafted(), drafted()));
        assertThatIllegalStateException().isThrownBy(() -> after(drafted(), issued(), discarded()));
        assertThatIllegalStateException().isThrownBy(() -> task(taskDrafted(), Samples.reported()));
        assertThatIllegalStateException().isThrownBy(() -> task(Samples.scheduled()));
        assertThatIllegalStateException()
                .isThrownBy(() -> task(taskDrafted(), Samples.scheduled(), Samples.taskDraftCorrected()));
    }
}
