package vn.motcua.plan.view;

import static vn.motcua.plan.infra.PlanScenario.given;
import static vn.motcua.plan.write.Samples.FIRING;
import static vn.motcua.plan.write.Samples.FOURTH_QUARTER;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.NOTE;
import static vn.motcua.plan.write.Samples.ORGANISATION;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.REPORT;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.TRIGGERED;
import static vn.motcua.plan.write.Samples.TWICE;
import static vn.motcua.plan.write.Samples.after;
import static vn.motcua.plan.write.Samples.completed;
import static vn.motcua.plan.write.Samples.completionCorrected;
import static vn.motcua.plan.write.Samples.discarded;
import static vn.motcua.plan.write.Samples.draftCorrected;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.firstQuarter;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.opened;
import static vn.motcua.plan.write.Samples.reported;
import static vn.motcua.plan.write.Samples.scheduled;
import static vn.motcua.plan.write.Samples.scheduledTriggered;
import static vn.motcua.plan.write.Samples.scheduledTwice;
import static vn.motcua.plan.write.Samples.task;
import static vn.motcua.plan.write.Samples.taskDrafted;
import static vn.motcua.plan.write.Samples.triggered;
import static vn.motcua.plan.write.Samples.twice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.TaskEvent;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.infra.PlanScenario;
import vn.motcua.plan.known.PlanReach;
import vn.motcua.plan.view.PlanActs.Work;
import vn.motcua.plan.write.addtask.AddTask;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.correctdraft.CorrectDraft;
import vn.motcua.plan.write.correcttaskcompletion.CorrectTaskCompletion;
import vn.motcua.plan.write.correcttaskprogress.CorrectTaskProgress;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.plan.write.droptask.DropTask;
import vn.motcua.plan.write.issueplan.IssuePlan;
import vn.motcua.plan.write.openoccurrence.OpenOccurrence;
import vn.motcua.plan.write.reporttaskprogress.ReportTaskProgress;
import vn.motcua.servicetest.ActsTried;

/** What the answers about plans and tasks list is what their decisions take. */
class PlanActsTest {
    private static final Actor.Person EVERY_ROLE = (Actor.Person) ActsTried.everyRole(ORGANISATION, PlanActs.OF_PLAN);
    private static final Actor.Person EVERY_WORKER = (Actor.Person) ActsTried.everyRole(ORGANISATION, PlanActs.OF_TASK);
    private static final LocalDate TODAY = LocalDate.parse("2026-12-02");

    private static Asker asker(Actor.Person person) {
        PlanReach reach = new PlanReach(PlanScenario.directory().build(), TODAY);
        return new Asker(person.roles(), person.org(), reach);
    }

    private static <E> List<Recorded<E>> recorded(List<E> history) {
        return history.stream()
                .map(event -> new Recorded<>(1, new UUID(0, 1), Instant.EPOCH, Map.<String, String>of(), event))
                .toList();
    }

    private final ActsTried<PlanState> ofPlan = new ActsTried<>(
            PlanActs.OF_PLAN,
            new IssuePlan(ID, "07/KH-SNV", LocalDate.parse("2026-01-26"), "GIÁM ĐỐC"),
            new CorrectDraft(
                    ID,
                    new CorrectDraft.Head(
                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                    Map.of(),
                    REASON),
            new AddTask(
                    ID,
                    TRIGGERED,
                    new AddTask.Text(
                            "I.9", "9", "I", "Rà soát thủ tục", List.of(), List.of(), List.of(), firstQuarter()),
                    REASON),
            new DropTask(ID, TASK, REASON),
            new DiscardPlan(ID, REASON));

    @TestFactory
    Stream<DynamicTest> what_a_plan_lists_is_accepted_and_what_it_does_not_is_refused() {
        plan("a draft", drafted());
        plan("corrected", drafted(), draftCorrected());
        plan("issued", drafted(), issued());
        plan("discarded", drafted(), discarded());
        return ofPlan.tests();
    }

    private void plan(String standing, PlanEvent... history) {
        List<AnyPlanEvent> all = new ArrayList<>(List.of(history));
        all.addAll(1, List.of(taskDrafted(), taskDrafted(TWICE, twice())));
        ofPlan.in(
                standing,
                given(all.toArray(AnyPlanEvent[]::new)).by(EVERY_ROLE),
                after(history).situation(),
                PlanView.of(recorded(List.of(history)))
                        .offeredTo(asker(EVERY_ROLE))
                        .allowedActs());
    }

    @TestFactory
    Stream<DynamicTest> what_a_task_lists_is_accepted_and_what_it_does_not_is_refused() {
        return Stream.of(
                        tried(TASK, Optional.empty())
                                .in("of a draft", taskDrafted())
                                .in("to be done", taskDrafted(), scheduled())
                                .in("begun", taskDrafted(), scheduled(), reported())
                                .in("done", taskDrafted(), scheduled(), completed())
                                .in(
                                        "not done after all",
                                        taskDrafted(),
                                        scheduled(),
                                        completed(),
                                        completionCorrected()),
                        tried(TWICE, Optional.of(FOURTH_QUARTER))
                                .in("to be done twice", taskDrafted(TWICE, twice()), scheduledTwice()),
                        tried(TRIGGERED, Optional.empty())
                                .in(
                                        "waiting for its event",
                                        taskDrafted(TRIGGERED, triggered(true)),
                                        scheduledTriggered()),
                        tried(TRIGGERED, Optional.of(FIRING))
                                .in("opened", taskDrafted(TRIGGERED, triggered(true)), scheduledTriggered(), opened())
                                .in(
                                        "opened, and not again",
                                        taskDrafted(TRIGGERED, triggered(false)),
                                        scheduledTriggered(),
                                        opened()))
                .flatMap(TaskTried::tests);
    }

    /** @param occurrence that is worked on */
    private static TaskTried tried(TaskId id, Optional<UUID> occurrence) {
        return new TaskTried(new ActsTried<>(
                PlanActs.OF_TASK,
                new ReportTaskProgress(
                        ID,
                        id,
                        UUID.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a90e0ff"),
                        occurrence,
                        60,
                        Optional.of(NOTE)),
                new CompleteTask(ID, id, occurrence, TODAY, Optional.empty()),
                new OpenOccurrence(ID, id, new UUID(7, 7), TODAY, Optional.of("1234/QĐ-BKHĐT")),
                new CorrectTaskProgress(ID, id, REPORT, 40, Optional.empty(), REASON),
                new CorrectTaskCompletion(ID, id, occurrence, Optional.empty(), Optional.empty(), REASON)));
    }

    private record TaskTried(ActsTried<Work> acts) {
        TaskTried in(String standing, TaskEvent... history) {
            List<AnyPlanEvent> all = new ArrayList<>(List.of(drafted()));
            all.addAll(List.of(history));
            if (history.length > 1) {
                all.add(2, issued());
            }
            acts.in(
                    standing,
                    given(all.toArray(AnyPlanEvent[]::new)).by(EVERY_WORKER).at(TODAY + "T09:00"),
                    task(history).situation(),
                    TaskFold.of(recorded(List.of(history)), TODAY, Optional.of(asker(EVERY_WORKER)))
                            .allowedActs());
            return this;
        }

        Stream<DynamicTest> tests() {
            return acts.tests();
        }
    }

    @Test
    void who_may_do_what_is_told_as_the_operations_ask_it() {
        ActsTried.assertRolesAreThoseOfOperations("vn.motcua.plan", PlanActs.OF_PLAN);
        ActsTried.assertRolesAreThoseOfOperations("vn.motcua.plan", PlanActs.OF_TASK);
    }
}
