package vn.motcua.plan.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** Everything that can happen to a plan (kế hoạch) or to one of its tasks (nhiệm vụ). Stored for good. */
@JsonInclude(Include.NON_ABSENT)
public sealed interface AnyPlanEvent extends OfPlan permits PlanEvent, TaskEvent {}
