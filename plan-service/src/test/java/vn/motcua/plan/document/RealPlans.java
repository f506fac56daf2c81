package vn.motcua.plan.document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Task;

/** The four real documents, read once. */
final class RealPlans {
    static final List<String> SEEDS = List.of("000", "001", "002", "003");

    private static final Map<String, PlanDraft> DRAFTS = new ConcurrentHashMap<>();

    private RealPlans() {}

    static PlanDraft draft(String seed) {
        return DRAFTS.computeIfAbsent(seed, _ -> PlanReader.read(Shared.plan(seed), "plan.txt"));
    }

    static Task task(String seed, String ref) {
        return draft(seed).tasks().stream()
                .filter(task -> task.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + ref + " in " + seed));
    }

    static Stream<String> refs(String seed) {
        return draft(seed).tasks().stream().map(Task::ref);
    }
}
