package vn.motcua.dashboard.facts.plan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.dashboard.known.PlanMessage;
import vn.motcua.dashboard.known.PlanMessage.Discarded;
import vn.motcua.dashboard.known.PlanMessage.Drafted;
import vn.motcua.dashboard.known.PlanMessage.Issued;
import vn.motcua.dashboard.known.PlanMessage.TaskCompleted;
import vn.motcua.dashboard.known.PlanMessage.TaskProgressReported;
import vn.motcua.dashboard.metrics.Comparator;
import vn.motcua.dashboard.metrics.Target;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.projection.BatchRows;

/** One row per plan. */
@ApplicationScoped
class PlanProjection implements Projection<PlanMessage> {
    @Override
    public String name() {
        return "board-plan";
    }

    @Override
    public Class<PlanMessage> reads() {
        return PlanMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("board_plan");
    }

    @Override
    public Uni<Void> apply(List<Recorded<PlanMessage>> batch) {
        List<PlanMessage> messages = batch.stream().map(Recorded::event).toList();
        var ids = messages.stream().map(PlanMessage::planId).collect(Collectors.toSet());
        return BatchRows.<UUID, PlanRow>fold(
                PlanRow.class,
                ids,
                row -> row.planId,
                rows -> messages.forEach(message -> {
                    boolean begins = message instanceof Drafted;
                    show(begins ? rows.begin(message.planId(), PlanRow::new) : rows.get(message.planId()), message);
                }));
    }

    static void show(PlanRow row, PlanMessage message) {
        switch (message) {
            case Drafted m -> {
                row.planId = m.planId();
                row.title = m.title();
                row.planYear = m.year();
                row.number = m.number()
                        .map(number ->
                                m.symbol().map(symbol -> number + "/" + symbol).orElse(number))
                        .orElse("");
                row.parentIssuedOn =
                        m.parentPlan().flatMap(PlanMessage.ParentPlan::issuedOn).orElse(null);
                row.issuer = m.issuer().orElse("");
                row.organisation = m.organisation().orElse(null);
                row.state = "DRAFT";
                row.targets = PlanContent.json(
                        m.targets().stream().map(PlanProjection::target).toList());
                row.tasks = PlanContent.json(
                        m.tasks().stream().map(PlanProjection::task).toList());
            }
            case Issued m -> {
                row.state = "ISSUED";
                row.number = m.number();
                row.issuedOn = m.issuedOn();
            }
            case Discarded _ -> row.state = "DISCARDED";
            case TaskProgressReported m -> change(row, m.taskId(), PlannedTask::begun);
            case TaskCompleted m -> change(row, m.taskId(), PlannedTask::done);
        }
    }

    private static void change(PlanRow row, String taskId, UnaryOperator<PlannedTask> change) {
        row.state = "IN_PROGRESS";
        row.tasks = PlanContent.json(PlanContent.tasks(row.tasks).stream()
                .map(task -> task.taskId().equals(taskId) ? change.apply(task) : task)
                .toList());
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

    private static PlannedTask task(PlanMessage.Task task) {
        Timing timing = Timing.of(task.schedule());
        return new PlannedTask(
                task.taskId(),
                task.label(),
                task.content(),
                task.leadUnits().stream().map(PlanMessage.Unit::name).toList(),
                timing.verbatim(),
                timing.continuous(),
                timing.from(),
                timing.lastDay(),
                timing.done(),
                false);
    }
}
