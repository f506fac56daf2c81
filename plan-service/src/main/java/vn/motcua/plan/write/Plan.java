package vn.motcua.plan.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanContent.Instrument;
import vn.motcua.plan.events.PlanContent.Target;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.view.PlanState;

/** What decisions about a plan's life need to know, one record per stage. Its tasks are entities of their own. */
public sealed interface Plan {
    Plan NONE = new Unknown();

    record Unknown() implements Plan {}

    record Draft(String organisation, Head head) implements Plan {}

    record Issued(String organisation) implements Plan {}

    /** Thrown away before it was issued. */
    record Discarded(String organisation) implements Plan {}

    /** What a correction of the draft may change, as it reads now. */
    record Head(
            String title, int year, Optional<String> issuer, Optional<Instrument> parentPlan, List<Target> targets) {
        public Head {
            targets = List.copyOf(targets);
        }

        /** @param tasks how many tasks the draft has now */
        public PlanDraftCorrected corrected(PlanId planId, Instant at, int tasks, UUID reason) {
            return new PlanDraftCorrected(planId, at, title, year, issuer, parentPlan, targets, tasks, reason);
        }
    }

    static Plan evolve(Plan before, PlanEvent event) {
        return switch (event) {
            case PlanDrafted e
            when before instanceof Unknown ->
                new Draft(e.organisation(), new Head(e.title(), e.year(), e.issuer(), e.parentPlan(), e.targets()));
            case PlanDraftCorrected e
            when before instanceof Draft d ->
                new Draft(d.organisation(), new Head(e.title(), e.year(), e.issuer(), e.parentPlan(), e.targets()));
            case PlanDiscarded _ when before instanceof Draft d -> new Discarded(d.organisation());
            case PlanIssued _ when before instanceof Draft d -> new Issued(d.organisation());
            case PlanNoteErased _ when !(before instanceof Unknown) -> before;
            case PlanDrafted _, PlanDraftCorrected _, PlanDiscarded _, PlanIssued _, PlanNoteErased _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }

    /**
     * The plan while it is a draft.
     *
     * @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED or PLAN_ALREADY_ISSUED
     */
    static Draft requireDraft(Plan plan, PlanId planId) {
        return switch (plan) {
            case Unknown _ -> throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId);
            case Discarded _ -> throw PlanRefusal.PLAN_DISCARDED.because("Kế hoạch " + planId);
            case Issued _ -> throw PlanRefusal.PLAN_ALREADY_ISSUED.because("Kế hoạch " + planId);
            case Draft draft -> draft;
        };
    }

    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN, PLAN_DISCARDED or PLAN_NOT_ISSUED */
    static void requireIssued(Plan plan, PlanId planId) {
        switch (plan) {
            case Unknown _ -> throw PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId);
            case Discarded _ -> throw PlanRefusal.PLAN_DISCARDED.because("Kế hoạch " + planId);
            case Draft _ -> throw PlanRefusal.PLAN_NOT_ISSUED.because("Kế hoạch " + planId);
            case Issued _ -> {} // its tasks are worked on
        }
    }

    /** What acts depend on; empty before the first event. */
    default Optional<PlanState> situation() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Draft _ -> Optional.of(PlanState.DRAFT);
            case Issued _ -> Optional.of(PlanState.ISSUED);
            case Discarded _ -> Optional.of(PlanState.DISCARDED);
        };
    }

    /** Whose plan it is; empty while there is none. */
    static Optional<String> owner(Plan plan) {
        return switch (plan) {
            case Unknown _ -> Optional.empty();
            case Draft d -> Optional.of(d.organisation());
            case Issued i -> Optional.of(i.organisation());
            case Discarded d -> Optional.of(d.organisation());
        };
    }
}
