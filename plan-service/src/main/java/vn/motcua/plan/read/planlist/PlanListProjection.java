package vn.motcua.plan.read.planlist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.view.PlanState;

/** Fills the table behind the list of plans. How many tasks are done stands in the rows of the tasks. */
@ApplicationScoped
class PlanListProjection implements Projection<PlanEvent> {
    static final String NAME = "plan-list";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PlanEvent> reads() {
        return PlanEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("plan_row");
    }

    @Override
    public Uni<Void> apply(List<Recorded<PlanEvent>> batch) {
        List<PlanEvent> events = batch.stream().map(Recorded::event).toList();
        Set<UUID> wanted = events.stream().map(e -> e.planId().value()).collect(Collectors.toSet());
        return Panache.getSession().chain(session -> PlanRow.<PlanRow>list("id in ?1", wanted)
                .chain(known -> session.persistAll(fold(events, known).toArray())));
    }

    /** Shows each event on its row; gives the rows that are new. */
    static List<PlanRow> fold(List<PlanEvent> events, List<PlanRow> known) {
        Map<UUID, PlanRow> rows = new HashMap<>();
        known.forEach(row -> rows.put(row.id, row));
        List<PlanRow> made = new ArrayList<>();
        for (PlanEvent event : events) {
            if (event instanceof PlanDrafted drafted) {
                PlanRow row = new PlanRow();
                row.id = drafted.planId().value();
                rows.put(row.id, row);
                made.add(row);
            }
            PlanRow row = rows.get(event.planId().value());
            if (row == null) {
                throw new IllegalStateException("no row of plan " + event.planId());
            }
            show(row, event);
        }
        return made;
    }

    static void show(PlanRow row, PlanEvent event) {
        switch (event) {
            case PlanDrafted e -> {
                row.title = e.title();
                row.year = e.year();
                row.number = e.number().orElse(null);
                row.issuer = e.issuer().orElse(null);
                row.organisation = e.organisation();
                row.state = PlanState.DRAFT;
                row.tasks = e.tasks();
                row.draftedAt = e.at();
            }
            case PlanDraftCorrected e -> {
                row.title = e.title();
                row.year = e.year();
                row.issuer = e.issuer().orElse(null);
                row.tasks = e.tasks();
            }
            case PlanDiscarded _ -> row.state = PlanState.DISCARDED;
            case PlanIssued e -> {
                row.state = PlanState.ISSUED;
                row.number = e.number();
            }
            case PlanNoteErased _ -> {} // the list shows no notes
        }
    }
}
