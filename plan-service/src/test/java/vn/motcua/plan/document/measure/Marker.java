package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.motcua.plan.document.draft.DraftHead;
import vn.motcua.plan.document.draft.DraftTarget;
import vn.motcua.plan.document.draft.PlanDraft;
import vn.motcua.plan.document.draft.PlanDraft.Responsible;
import vn.motcua.plan.document.draft.PlanDraft.Signer;
import vn.motcua.plan.document.draft.PlanDraft.Task;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.field.NamedFields;
import vn.motcua.plan.document.grammar.ScheduleGrammar;
import vn.motcua.plan.document.measure.Score.Figure;

/** Marks a draft against what is right for its document. */
final class Marker {
    private final String name;
    private final PlanDraft draft;
    private final JsonNode truth;
    private final Score score = new Score();

    private Marker(String name, PlanDraft draft, JsonNode truth) {
        this.name = name;
        this.draft = draft;
        this.truth = truth;
    }

    static Score mark(String name, PlanDraft draft, JsonNode truth) {
        Marker marker = new Marker(name, draft, truth);
        marker.score.count(Figure.DOCUMENTS);
        if (truth.has("tasks")) {
            marker.tasks();
        }
        if (truth.has("targets")) {
            marker.targets();
        }
        if (truth.has("timings")) {
            marker.timings();
        }
        if (truth.has("head")) {
            marker.head();
        }
        if (truth.has("groups") && draft.groups().size() != truth.get("groups").asInt()) {
            marker.score.count(Figure.GROUPS_WRONG);
            marker.score.fault(name + ": " + draft.groups().size() + " groups");
        }
        List<String> lost = WordAccount.lost(draft);
        if (!lost.isEmpty()) {
            marker.score.count(Figure.WORDS_LOST);
            marker.score.fault(name + ": lost " + lost);
        }
        return marker.score;
    }

    private void tasks() {
        List<Task> rest = new ArrayList<>(draft.tasks());
        score.count(Figure.TASKS_DRAFTED, rest.size());
        for (JsonNode wanted : truth.get("tasks")) {
            String content = core(wanted.get("content").asText());
            Optional<Task> found = rest.stream()
                    .filter(task -> core(task.content()).equals(content))
                    .filter(task -> !wanted.has("label")
                            || label(task.label())
                                    .equals(label(wanted.get("label").asText())))
                    .findFirst();
            if (found.isEmpty() && wanted.has("doubt")) {
                continue;
            }
            score.count(Figure.TASKS, Figure.TASKS_FOUND, found.isPresent(), name + ": " + content);
            found.ifPresent(task -> {
                rest.remove(task);
                task(wanted, task);
            });
        }
        rest.forEach(task -> score.fault(name + ": no such task: " + task.label() + " " + task.content()));
    }

    private void task(JsonNode wanted, Task task) {
        String which = name + ": " + task.content();
        if (wanted.has("lead")) {
            List<String> units = units(task.lead());
            score.count(
                    Figure.LEADS,
                    Figure.LEADS_RIGHT,
                    units.equals(lower(texts(wanted.get("lead")))),
                    which + " " + units);
        }
        if (wanted.has("coordinating")) {
            List<String> units = units(task.coordinating());
            boolean right = units.equals(lower(texts(wanted.get("coordinating"))));
            score.count(Figure.COORDINATING, Figure.COORDINATING_RIGHT, right, which + " " + units);
        }
        if (wanted.has("products") && !task.products().equals(texts(wanted.get("products")))) {
            score.fault("PRODUCTS " + which + " " + task.products());
        }
        if (wanted.has("group")
                && !label(task.group()).equals(label(wanted.get("group").asText()))) {
            score.fault("GROUP " + which + " " + task.group());
        }
        if (wanted.has("schedule")) {
            JsonNode schedule = wanted.get("schedule");
            boolean right = SameSchedule.matches(schedule, task.schedule());
            String fault = which + " " + task.schedule() + " is not " + schedule;
            score.count(Figure.SCHEDULES, Figure.SCHEDULES_RIGHT, right, fault);
            if (SameSchedule.isWrongDate(schedule, task.schedule())) {
                score.count(Figure.DATES_WRONG);
                score.fault("DATE " + fault);
            }
        }
    }

    private void timings() {
        for (int i = 0; i < truth.get("timings").size(); i++) {
            JsonNode wanted = truth.get("timings").get(i);
            Optional<Task> row = draft.tasks().stream().skip(i).findFirst();
            boolean right = row.filter(task -> SameSchedule.matches(wanted.get("schedule"), task.schedule()))
                    .isPresent();
            score.count(Figure.SCHEDULES, Figure.SCHEDULES_RIGHT, right, name + ": " + wanted + " " + row);
            if (row.filter(task -> SameSchedule.isWrongDate(wanted.get("schedule"), task.schedule()))
                    .isPresent()) {
                score.count(Figure.DATES_WRONG);
            }
        }
    }

    private void head() {
        DraftHead head = draft.head();
        JsonNode wanted = truth.get("head");
        same("HEAD number", wanted.path("number"), head.number());
        same("HEAD symbol", wanted.path("symbol"), head.symbol());
        same("HEAD issuer", wanted.path("issuer"), head.issuer());
        same("HEAD planYear", wanted.path("planYear"), head.planYear());
        JsonNode date = wanted.path("date");
        same("HEAD day", date.path("day"), head.date().day());
        same("HEAD month", date.path("month"), head.date().month());
        same("HEAD year", date.path("year"), head.date().year());
        JsonNode signer = truth.path("signer");
        same("SIGNER name", signer.path("name"), draft.signer().flatMap(Signer::name));
        same("SIGNER title", signer.path("title"), draft.signer().map(Signer::title));
        same("SIGNER for", signer.path("onBehalfOf"), draft.signer().flatMap(Signer::onBehalfOf));
    }

    private void same(String what, JsonNode wanted, Optional<?> said) {
        boolean right = wanted.isMissingNode()
                || said.map(String::valueOf).orElse("null").equals(wanted.asText());
        if (!right) {
            score.fault(what + " " + name + ": " + said + " is not " + wanted);
        }
    }

    private void targets() {
        List<DraftTarget> rest = new ArrayList<>(draft.targets());
        score.count(Figure.TARGETS_DRAFTED, rest.size());
        for (JsonNode wanted : truth.get("targets")) {
            String words = folded(wanted.get("words").asText()).replaceFirst("^\\d{1,2}[.)] ", "");
            Optional<DraftTarget> found = rest.stream()
                    .filter(target -> folded(target.verbatim()).contains(words))
                    .filter(target -> othersIn(target.verbatim(), words).isEmpty())
                    .findFirst();
            score.count(Figure.TARGETS, Figure.TARGETS_FOUND, found.isPresent(), name + ": " + words);
            found.ifPresent(target -> {
                rest.remove(target);
                target(wanted, target);
            });
        }
        rest.forEach(target -> score.fault(
                name + ": no such target: " + target.value() + " " + target.metric() + " in " + target.verbatim()));
        score.count(Figure.METRICS_WRONG, (int)
                rest.stream().filter(t -> t.metric().isPresent()).count());
    }

    /** The verbatim of one target holds no other target's words. */
    private List<String> othersIn(String verbatim, String own) {
        return StreamSupport.stream(truth.get("targets").spliterator(), false)
                .map(target -> folded(target.get("words").asText()))
                .filter(words -> !words.equals(own) && folded(verbatim).contains(words) && !own.contains(words))
                .toList();
    }

    private void target(JsonNode wanted, DraftTarget target) {
        boolean value = target.value().isPresent()
                && target.value()
                                .get()
                                .compareTo(new BigDecimal(wanted.get("value").asText()))
                        == 0;
        boolean right = value
                && target.unit().name().equals(wanted.get("unit").asText())
                && allowed(wanted.get("comparator"))
                        .contains(target.comparator().name());
        if (right) {
            score.count(Figure.VALUES_RIGHT);
        } else {
            score.fault("VALUE " + name + ": " + target);
        }
        List<String> metrics = allowed(wanted.get("metric"));
        String metric = target.metric().orElse("null");
        if (!metric.equals("null")) {
            score.count(Figure.METRICS_STATED);
            if (!metrics.contains(metric)) {
                score.count(Figure.METRICS_WRONG);
            }
        }
        if (!metrics.contains(metric)) {
            score.fault("METRIC " + name + ": " + metric + " is not " + metrics + " of " + target.verbatim() + " "
                    + target.candidates());
        }
    }

    private static List<String> allowed(JsonNode one) {
        return one.isArray() ? texts(one) : List.of(one.asText());
    }

    private static List<String> units(Responsible responsible) {
        return responsible.units().stream()
                .map(unit -> Wording.lower(unit.name()))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A unit in a heading of capitals is the same one. */
    private static List<String> lower(List<String> names) {
        return names.stream().map(Wording::lower).toList();
    }

    private static String label(String printed) {
        return printed.replaceAll("[.)]+$", "");
    }

    /** Who and when may stay in the sentence or be taken out of it: "Phòng A: …. Thời gian: Quý I", "… - Quý I/2026". */
    private static String core(String text) {
        String content = folded(NamedFields.of(text).content());
        int dash = content.lastIndexOf(" - ");
        if (dash > 0 && ScheduleGrammar.isTiming(content.substring(dash + 3))) {
            content = folded(content.substring(0, dash));
        }
        return content.replaceFirst(
                "^(?:Văn phòng|Phòng|Các phòng|Trung tâm|Thanh tra|Chi cục)[^:.;]{0,80}: (?=\\p{Lu})", "");
    }

    private static String folded(String text) {
        return Wording.clean(text).replaceAll("[.;,]+$", "").replaceAll("\\s", " ");
    }
}
