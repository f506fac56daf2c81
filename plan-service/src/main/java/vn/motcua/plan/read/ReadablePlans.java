package vn.motcua.plan.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.motcua.http.Caller;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.events.PlanId;
import vn.motcua.plan.known.KnownDirectory;
import vn.motcua.plan.view.Asker;
import vn.motcua.plan.view.PlanState;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.view.Plans;
import vn.motcua.plan.view.Plans.Versioned;

/**
 * Who may read a plan. An issued plan is disclosed: everybody with a role reads its targets and tasks. A draft exists for its own
 * organisation, its divisions and those above it alone, and so does what people wrote.
 */
@ApplicationScoped
public class ReadablePlans {
    /** Notes may name people: they are for the administration, not for partners and operators. */
    private static final List<String> READ_NOTES =
            List.of("OFFICE", "LEADER", "INTAKE_OFFICER", "CASE_OFFICER", "FEEDBACK_OFFICER");

    private final Plans plans;
    private final KnownDirectory directory;
    private final Caller caller;

    ReadablePlans(Plans plans, KnownDirectory directory, Caller caller) {
        this.plans = plans;
        this.directory = directory;
        this.caller = caller;
    }

    /**
     * @param withNotes whether the reader may see what people wrote
     * @param asker the reader
     */
    public record Readable(long version, PlanView plan, boolean withNotes, Asker asker) {}

    /** @throws vn.motcua.eventstore.Refused PLAN_UNKNOWN */
    public Uni<Readable> of(PlanId planId) {
        String org = caller.org();
        Set<String> roles = caller.roles();
        boolean official = READ_NOTES.stream().anyMatch(caller::is);
        return directory.currentReach().chain(reach -> plans.now(planId).map(found -> {
            Versioned<PlanView> plan = found.filter(one -> one.view().state() == PlanState.ISSUED
                            || reach.worksOn(org, one.view().organisation()))
                    .orElseThrow(() -> PlanRefusal.PLAN_UNKNOWN.because("Kế hoạch " + planId));
            boolean theirs = reach.worksOn(org, plan.view().organisation());
            Asker asker = new Asker(roles, org, reach);
            return new Readable(plan.version(), plan.view().offeredTo(asker), official && theirs, asker);
        }));
    }
}
