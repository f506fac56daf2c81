package vn.motcua.dashboard.facts.plan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dashboard.facts.Past;
import vn.motcua.dashboard.known.PlanMessage;
import vn.motcua.dashboard.known.PlanMessage.Discarded;
import vn.motcua.dashboard.known.PlanMessage.DraftCorrected;
import vn.motcua.dashboard.known.PlanMessage.Drafted;
import vn.motcua.dashboard.known.PlanMessage.Issued;
import vn.motcua.dashboard.known.PlanMessage.ParentPlan;
import vn.motcua.dashboard.metrics.Comparator;
import vn.motcua.dashboard.metrics.Target;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** One row per plan, and what it was before. */
@ApplicationScoped
class PlanProjection implements Projection<PlanMessage> {
    @Override
    public String name() {
        return "board-plan";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<PlanMessage> reads() {
        return PlanMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_plan", "board_plan_past");
    }

    @Override
    public Uni<Void> apply(List<Recorded<PlanMessage>> batch) {
        List<PlanMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(PlanMessage::planId).collect(Collectors.toSet());
        Past past = Past.of("board_plan");
        return BatchRows.<UUID, PlanRow>fold(
                        PlanRow.class,
                        ids,
                        row -> row.planId,
                        rows -> messages.forEach(
                                message -> show(past.before(row(rows, message), message.at()), message)))
                .chain(past::store);
    }

    private static PlanRow row(BatchRows<UUID, PlanRow> rows, PlanMessage message) {
        return message instanceof Drafted ? rows.begin(message.planId(), PlanRow::new) : rows.get(message.planId());
    }

    static void show(PlanRow row, PlanMessage message) {
        switch (message) {
            case Drafted m -> {
                row.planId = m.planId();
                row.organisation = m.organisation();
                row.number = m.number().orElse("");
                row.state = "DRAFT";
                reads(row, m.title(), m.year(), m.issuer(), m.parentPlan(), m.targets());
            }
            case DraftCorrected m -> reads(row, m.title(), m.year(), m.issuer(), m.parentPlan(), m.targets());
            case Issued m -> {
                row.state = "ISSUED";
                row.number = m.number();
                row.issuedOn = m.issuedOn();
            }
            case Discarded _ -> row.state = "DISCARDED";
        }
    }

    private static void reads(
            PlanRow row,
            String title,
            int year,
            Optional<String> issuer,
            Optional<ParentPlan> parent,
            List<PlanMessage.Target> targets) {
        row.title = title;
        row.planYear = year;
        row.issuer = issuer.orElse("");
        row.parentIssuedOn = parent.flatMap(ParentPlan::issuedOn).orElse(null);
        row.targets =
                PlanContent.json(targets.stream().map(PlanProjection::target).toList());
    }

    private static Target target(PlanMessage.Target target) {
        return new Target(
                target.targetId(),
                target.metric().orElse(""),
                Comparator.valueOf(target.comparator()),
                target.value(),
                unit(target.unit()),
                target.ifAny(),
                target.verbatim());
    }

    /** {@code CALENDAR_DAYS} and {@code calendarDays} are one: boards answer in lowerCamelCase. */
    private static String unit(String unit) {
        if (!unit.equals(unit.toUpperCase(Locale.ROOT))) {
            return unit;
        }
        String[] words = unit.toLowerCase(Locale.ROOT).split("_");
        StringBuilder camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return camel.toString();
    }
}
