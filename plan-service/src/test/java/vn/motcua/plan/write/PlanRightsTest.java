package vn.motcua.plan.write;

import static vn.motcua.plan.PlanRefusal.PLAN_UNKNOWN;
import static vn.motcua.plan.PlanRefusal.TASK_NOT_YOURS;
import static vn.motcua.plan.infra.PlanScenario.knowing;
import static vn.motcua.plan.write.Samples.ID;
import static vn.motcua.plan.write.Samples.OFFICE;
import static vn.motcua.plan.write.Samples.ORGANISATION;
import static vn.motcua.plan.write.Samples.REASON;
import static vn.motcua.plan.write.Samples.TASK;
import static vn.motcua.plan.write.Samples.drafted;
import static vn.motcua.plan.write.Samples.issued;
import static vn.motcua.plan.write.Samples.scheduled;
import static vn.motcua.plan.write.Samples.taskDrafted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Actor;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.SampleDirectory;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.TaskEvent.TaskCompleted;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.servicetest.Scenario;

/** Who acts on a plan, and who works on its tasks. */
class PlanRightsTest {
    private static final String PROVINCE = "000.00.00.H37";
    private static final String ELSEWHERE = "000.00.17.H37";
    private static final String OTHER_DIVISION = "002.00.16.H37";
    private static final Directory DIRECTORY = SampleDirectory.top(PROVINCE, "PROVINCIAL_COMMITTEE")
            .below(PROVINCE, ORGANISATION, "DEPARTMENT")
            .below(ORGANISATION, OFFICE, "DIVISION")
            .below(ORGANISATION, OTHER_DIVISION, "DIVISION")
            .below(PROVINCE, ELSEWHERE, "DEPARTMENT")
            .build();

    private static Actor of(String org) {
        return new Actor.Person("x", org, Set.of("OFFICE"));
    }

    @Test
    void a_plan_is_of_its_own_organisation_and_those_above_and_for_everybody_else_there_is_none() {
        Scenario draft = knowing(DIRECTORY).given(drafted(), taskDrafted());
        DiscardPlan discard = new DiscardPlan(ID, REASON);
        for (String org : List.of(ORGANISATION, PROVINCE)) {
            draft.when(discard, of(org)).thenOne(PlanDiscarded.class);
        }
        for (String org : List.of(OFFICE, ELSEWHERE, "")) {
            draft.when(discard, of(org)).thenRefused(PLAN_UNKNOWN);
        }
    }

    @Test
    void a_task_is_done_by_the_division_that_leads_it_and_by_whose_plan_it_is() {
        Scenario inForce = knowing(DIRECTORY).given(drafted(), taskDrafted(), issued(), scheduled());
        CompleteTask complete =
                new CompleteTask(ID, TASK, Optional.empty(), LocalDate.parse("2026-01-26"), Optional.empty());
        for (String org : List.of(OFFICE, ORGANISATION, PROVINCE)) {
            inForce.when(complete, of(org)).thenOne(TaskCompleted.class);
        }
        inForce.when(complete, of(OTHER_DIVISION)).thenRefused(TASK_NOT_YOURS);
        inForce.when(complete, of(ELSEWHERE)).thenRefused(PLAN_UNKNOWN);
        inForce.when(complete, new Actor.Machine("relay")).thenOne(TaskCompleted.class);
    }
}
