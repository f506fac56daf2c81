package vn.motcua.plan.write.draftplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.motcua.eventstore.Refusal;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.events.AnyPlanEvent;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.events.TaskEvent.TaskDrafted;
import vn.motcua.plan.events.TaskId;
import vn.motcua.plan.events.TaskState;
import vn.motcua.plan.known.UnitNames;
import vn.motcua.plan.write.ListedMetrics;
import vn.motcua.plan.write.Plan;
import vn.motcua.plan.write.PlanCommand;

/**
 * Makes a plan of a draft that a person has looked at, corrected or not.
 *
 * @param draft what the document says, with the corrections
 * @param sourceHash SHA-256 of the document, hexadecimal
 * @param organisation code of the organisation whose plan it is: that of whoever confirms
 * @param attempt 2 or more when earlier plans of the document were discarded; empty for the first
 * @param document what else the document says, in the vault
 */
public record DraftPlan(
        PlanId planId,
        PlanDraft draft,
        String sourceHash,
        String organisation,
        Optional<Integer> attempt,
        UUID document)
        implements PlanCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            PlanRefusal.DRAFT_INCOMPLETE,
            PlanRefusal.METRIC_UNKNOWN,
            PlanRefusal.ORGANISATION_NEEDED,
            PlanRefusal.PLAN_ALREADY_DRAFTED,
            PlanRefusal.PLAN_ALREADY_IMPORTED);

    @Override
    public boolean creates() {
        return true;
    }

    /**
     * @param names of whom the plan's organisation has, to tell who leads a task
     * @param ids makes identifiers of tasks
     * @throws vn.motcua.eventstore.Refused PLAN_ALREADY_DRAFTED, DRAFT_INCOMPLETE without title, year or tasks, METRIC_UNKNOWN
     */
    public static List<AnyPlanEvent> decide(
            DraftPlan command, Plan plan, UnitNames names, Instant now, Supplier<UUID> ids) {
        if (plan != Plan.NONE) {
            throw PlanRefusal.PLAN_ALREADY_DRAFTED.because("Kế hoạch " + command.planId());
        }
        PlanDraft draft = command.draft();
        DraftHead head = draft.head();
        if (head.title().isBlank() || head.planYear().isEmpty() || draft.tasks().isEmpty()) {
            throw PlanRefusal.DRAFT_INCOMPLETE.because("Cần có tên kế hoạch, năm kế hoạch và ít nhất một nhiệm vụ");
        }
        ListedMetrics.require(draft.targets().stream().map(DraftTarget::metric));
        List<AnyPlanEvent> events = new ArrayList<>();
        events.add(drafted(command, now));
        for (PlanDraft.Task task : draft.tasks()) {
            events.add(new TaskDrafted(
                    command.planId(),
                    new TaskId(ids.get()),
                    now,
                    command.organisation(),
                    events.size(),
                    DueDate.bornDone(task.schedule()) ? TaskState.COMPLETED : TaskState.NOT_STARTED,
                    task(task, command.organisation(), names)));
        }
        return events;
    }

    private static PlanDrafted drafted(DraftPlan command, Instant now) {
        PlanDraft draft = command.draft();
        DraftHead head = draft.head();
        return new PlanDrafted(
                command.planId(),
                now,
                head.title(),
                head.planYear().orElseThrow(),
                number(head),
                head.symbol(),
                head.issuer(),
                head.parentPlan().map(DraftPlan::instrument),
                head.legalBases().stream().map(DraftPlan::instrument).toList(),
                draft.groups().stream()
                        .map(group -> new PlanContent.Group(group.label(), group.title()))
                        .toList(),
                targets(draft.targets()),
                draft.tasks().size(),
                command.sourceHash(),
                command.organisation(),
                command.attempt(),
                command.document());
    }

    private static Optional<String> number(DraftHead head) {
        return head.number()
                .map(number -> "%02d".formatted(number)
                        + head.symbol().map(s -> "/" + s).orElse(""));
    }

    private static PlanContent.Instrument instrument(DraftHead.LegalBasis basis) {
        return new PlanContent.Instrument(basis.number(), basis.issuedOn(), basis.issuer(), basis.title());
    }

    private static PlanContent.Task task(PlanDraft.Task task, String organisation, UnitNames names) {
        return new PlanContent.Task(
                task.ref(),
                task.label(),
                task.group(),
                task.content(),
                names.linked(organisation, task.lead().units()),
                names.linked(organisation, task.coordinating().units()),
                task.products(),
                task.schedule());
    }

    /** @param before how many targets stand before it */
    public static String targetId(int before) {
        return "T" + (before + 1);
    }

    private static List<PlanContent.Target> targets(List<DraftTarget> targets) {
        List<PlanContent.Target> numbered = new ArrayList<>();
        for (DraftTarget target : targets) {
            numbered.add(new PlanContent.Target(
                    targetId(numbered.size()),
                    target.metric(),
                    target.comparator().name(),
                    target.value(),
                    target.unit().name(),
                    target.ifAny(),
                    target.verbatim(),
                    target.standsIn()));
        }
        return numbered;
    }
}
