package vn.motcua.plan.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.read.Plans;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.completetask.CompleteTask;
import vn.motcua.plan.write.discardplan.DiscardPlan;
import vn.motcua.plan.write.draftplan.DraftPlan;
import vn.motcua.plan.write.issueplan.IssuePlan;
import vn.motcua.plan.write.reporttaskprogress.ReportTaskProgress;

/** Tells the event store what this service has: event types, and which command is decided by which pure function. */
@Dependent
class AxonSetup {
    @Produces
    @Singleton
    EventTypes types() {
        return PlanEvents.types();
    }

    @Produces
    @Singleton
    EntityModule<Plan, PlanEvent> plans(Clock clock) {
        return EntityModule.of(Plans.TAG, Plan.class, PlanEvent.class, Plan.NONE, Plan::evolve)
                .guarded(Plan::requireOwn)
                .decides(DraftPlan.class, (c, p) -> DraftPlan.decide(c, p, clock.instant()))
                .decides(DiscardPlan.class, (c, p) -> DiscardPlan.decide(c, p, clock.instant()))
                .decides(IssuePlan.class, (c, p) -> IssuePlan.decide(c, p, clock.instant()))
                .decides(ReportTaskProgress.class, (c, p) -> ReportTaskProgress.decide(c, p, clock.instant()))
                .decides(CompleteTask.class, (c, p) -> CompleteTask.decide(c, p, clock.instant()))
                .build();
    }
}
