package vn.motcua.plan.write.importplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.ResponsibleUnit;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.view.PlanView;
import vn.motcua.plan.view.TaskView;

/** What a document says otherwise than the plan that was made of an earlier one, item by item. */
final class Differences {
    enum Item {
        PLAN,
        TASK,
        TARGET
    }

    enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One item that is new, gone or otherwise. */
    record Difference(
            @Schema(description = "Kế hoạch, nhiệm vụ hay chỉ tiêu / plan, task or target")
            Item item,

            @Schema(description = "Thêm, bỏ hay đổi / added, removed or changed")
            Change change,

            @Schema(description = "Tên trong kế hoạch / reference in the plan", examples = "III.4")
            String ref,

            @Schema(description = "Nội dung / what it says") String text,

            @Schema(description = "Những gì đổi / what of it changed")
            List<FieldChange> fields) {}

    /** What it said before and says now. */
    record FieldChange(
            @Schema(description = "Tên trường / name of the field", examples = "schedule")
            String field,

            @Schema(description = "Trước / before") String before,
            @Schema(description = "Nay / now") String after) {}

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(PlanView plan, List<TaskView> tasks, PlanDraft draft) {
        Differences differences = new Differences();
        differences.head(plan, draft);
        differences.tasks(tasks, draft.tasks());
        differences.targets(plan.targets(), draft.targets());
        return List.copyOf(differences.found);
    }

    private void head(PlanView plan, PlanDraft draft) {
        Fields fields = new Fields()
                .field("title", plan.title(), draft.head().title())
                .field(
                        "year",
                        plan.year(),
                        draft.head().planYear().map(String::valueOf).orElse(""))
                .field("issuer", plan.issuer().orElse(""), draft.head().issuer().orElse(""));
        changed(Item.PLAN, "", draft.head().title(), fields);
    }

    private void tasks(List<TaskView> before, List<PlanDraft.Task> now) {
        List<TaskView> gone = new ArrayList<>(before);
        List<PlanDraft.Task> added = new ArrayList<>(now);
        List<BiPredicate<TaskView, PlanDraft.Task>> same = List.of(
                (old, task) -> old.ref().equals(task.ref()) && old.content().equals(task.content()),
                (old, task) -> old.content().equals(task.content()),
                (old, task) -> old.ref().equals(task.ref()));
        pairs(gone, added, same).forEach(pair -> task(pair.before(), pair.now()));
        added.forEach(
                task -> found.add(new Difference(Item.TASK, Change.ADDED, task.ref(), task.content(), List.of())));
        gone.forEach(
                task -> found.add(new Difference(Item.TASK, Change.REMOVED, task.ref(), task.content(), List.of())));
    }

    private void task(TaskView before, PlanDraft.Task now) {
        Fields fields = new Fields()
                .field("ref", before.ref(), now.ref())
                .field("content", before.content(), now.content())
                .field("lead", names(before.leadUnits()), names(now.lead()))
                .field("coordinating", names(before.coordinatingUnits()), names(now.coordinating()))
                .field("products", String.join("; ", before.products()), String.join("; ", now.products()));
        if (!before.schedule().equals(now.schedule())) {
            fields.otherwise("schedule", shown(before.schedule()), shown(now.schedule()));
        }
        changed(Item.TASK, now.ref(), now.content(), fields);
    }

    private void targets(List<PlanContent.Target> before, List<DraftTarget> now) {
        List<PlanContent.Target> gone = new ArrayList<>(before);
        List<DraftTarget> added = new ArrayList<>(now);
        List<BiPredicate<PlanContent.Target, DraftTarget>> same = List.of(
                (old, target) -> old.verbatim().equals(target.verbatim())
                        && old.standsIn().equals(target.standsIn()),
                (old, target) -> old.verbatim().equals(target.verbatim()),
                (old, target) -> old.metric().isPresent()
                        && old.metric().equals(target.metric())
                        && old.standsIn().equals(target.standsIn()),
                (old, target) -> old.metric().isPresent() && old.metric().equals(target.metric()));
        pairs(gone, added, same).forEach(pair -> target(pair.before(), pair.now()));
        added.forEach(target ->
                found.add(new Difference(Item.TARGET, Change.ADDED, target.standsIn(), target.verbatim(), List.of())));
        gone.forEach(target -> found.add(
                new Difference(Item.TARGET, Change.REMOVED, target.standsIn(), target.verbatim(), List.of())));
    }

    private void target(PlanContent.Target before, DraftTarget now) {
        Fields fields = new Fields()
                .field("metric", before.metric().orElse(""), now.metric().orElse(""))
                .field("comparator", before.comparator(), now.comparator().name())
                .field("value", value(before.value()), value(now.value()))
                .field("unit", before.unit(), now.unit().name())
                .field("verbatim", before.verbatim(), now.verbatim())
                .field("standsIn", before.standsIn(), now.standsIn());
        changed(Item.TARGET, now.standsIn(), now.verbatim(), fields);
    }

    private void changed(Item item, String ref, String text, Fields fields) {
        if (!fields.changes.isEmpty()) {
            found.add(new Difference(item, Change.CHANGED, ref, text, List.copyOf(fields.changes)));
        }
    }

    private record Pair<B, N>(B before, N now) {}

    /** Takes out of both lists what belongs together: by the first way of being the same, what is left by the second … */
    private static <B, N> List<Pair<B, N>> pairs(List<B> before, List<N> now, List<BiPredicate<B, N>> same) {
        List<Pair<B, N>> pairs = new ArrayList<>();
        for (BiPredicate<B, N> way : same) {
            for (N item : List.copyOf(now)) {
                before.stream().filter(old -> way.test(old, item)).findFirst().ifPresent(old -> {
                    before.remove(old);
                    now.remove(item);
                    pairs.add(new Pair<>(old, item));
                });
            }
        }
        return pairs;
    }

    private static final class Fields {
        private final List<FieldChange> changes = new ArrayList<>();

        private Fields field(String name, Object before, Object after) {
            if (!Objects.toString(before).equals(Objects.toString(after))) {
                otherwise(name, Objects.toString(before), Objects.toString(after));
            }
            return this;
        }

        private void otherwise(String name, String before, String after) {
            changes.add(new FieldChange(name, before, after));
        }
    }

    private static String names(List<PlanContent.Unit> units) {
        return units.stream().map(PlanContent.Unit::name).collect(Collectors.joining("; "));
    }

    private static String names(Responsible responsible) {
        return responsible.units().stream().map(ResponsibleUnit::name).collect(Collectors.joining("; "));
    }

    private static String value(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String shown(Schedule schedule) {
        return schedule.verbatim();
    }
}
