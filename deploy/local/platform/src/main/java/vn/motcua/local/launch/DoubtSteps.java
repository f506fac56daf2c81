package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles the doubts of a draft, each by one answer: which metric a target speaks of, how it compares, who leads a task, by
 * which day it is due. An empty answer leaves the draft as it is; an answer that is none of those offered is asked for again.
 */
final class DoubtSteps {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final List<String> SIGNS = List.of(">", "≥", "<", "≤", "=");
    private static final List<String> COMPARATORS = List.of("GT", "GE", "LT", "LE", "EQ");

    private final Function<String, String> ask;
    private final Function<String, String> nameOfMetric;
    private int settled;

    private DoubtSteps(Function<String, String> ask, Function<String, String> nameOfMetric) {
        this.ask = ask;
        this.nameOfMetric = nameOfMetric;
    }

    /**
     * @param draft is changed by the answers
     * @param ask gives a question to a person, and back what was typed
     * @param nameOfMetric in words
     * @return how many doubts were settled
     */
    static int settle(JsonNode draft, Function<String, String> ask, Function<String, String> nameOfMetric) {
        DoubtSteps steps = new DoubtSteps(ask, nameOfMetric);
        for (JsonNode target : draft.path("targets")) {
            steps.metric((ObjectNode) target);
            steps.comparator((ObjectNode) target);
        }
        for (JsonNode task : draft.path("tasks")) {
            steps.lead((ObjectNode) task);
            steps.timing((ObjectNode) task);
        }
        return steps.settled;
    }

    private void metric(ObjectNode target) {
        List<String> candidates = new ArrayList<>();
        target.path("candidates").forEach(candidate -> candidates.add(candidate.asText()));
        if (target.hasNonNull("metric") || candidates.isEmpty()) {
            return;
        }
        StringBuilder question =
                new StringBuilder("«" + target.path("verbatim").asText() + "»: chỉ số nào? / which metric?");
        for (int i = 0; i < candidates.size(); i++) {
            question.append("\n  %d  %s".formatted(i + 1, nameOfMetric.apply(candidates.get(i))));
        }
        answer(question + "\n  ", text -> number(text, candidates.size()))
                .ifPresent(choice -> target.put("metric", candidates.get(choice - 1)));
    }

    private void comparator(ObjectNode target) {
        if (!target.path("comparatorAssumed").asBoolean()) {
            return;
        }
        int assumed = COMPARATORS.indexOf(target.path("comparator").asText());
        String question = "«%s»: hiểu là / taken as %s %s.  > ≥ < ≤ = "
                .formatted(
                        target.path("verbatim").asText(),
                        SIGNS.get(Math.max(0, assumed)),
                        target.path("value").asText());
        answer(question, text -> Optional.of(
                                SIGNS.indexOf(text.replace(">=", "≥").replace("<=", "≤")))
                        .filter(sign -> sign >= 0))
                .ifPresent(
                        sign -> target.put("comparator", COMPARATORS.get(sign)).put("comparatorAssumed", false));
    }

    private void lead(ObjectNode task) {
        if (!task.path("lead").path("units").isEmpty()) {
            return;
        }
        answer(named(task) + ": ai chủ trì? / who leads? ", Optional::of).ifPresent(name -> {
            ArrayNode units = task.putObject("lead")
                    .put("verbatim", name)
                    .put("inherited", false)
                    .putArray("units");
            units.addObject().put("kind", "UNIT").put("name", name);
        });
    }

    private void timing(ObjectNode task) {
        JsonNode schedule = task.path("schedule");
        String verbatim = schedule.path("verbatim").asText();
        if (!schedule.path("type").asText().equals("UNSPECIFIED") || verbatim.isBlank()) {
            return;
        }
        answer(named(task) + ": «" + verbatim + "» đến hết ngày nào? / by which day? (31/12/2027) ", DoubtSteps::day)
                .ifPresent(day -> task.putObject("schedule")
                        .put("type", "BEFORE")
                        .put("date", day.toString())
                        .put("inclusive", true)
                        .put("verbatim", verbatim));
    }

    private static String named(JsonNode task) {
        return task.path("ref").asText() + " "
                + task.path("content").asText().lines().findFirst().orElse("");
    }

    /** Asks until there is an answer of those offered, or an empty one. */
    private <T> Optional<T> answer(String question, Function<String, Optional<T>> reading) {
        while (true) {
            String text = Optional.ofNullable(ask.apply(question)).orElse("").strip();
            Optional<T> read = text.isEmpty() ? Optional.empty() : reading.apply(text);
            if (text.isEmpty() || read.isPresent()) {
                settled += read.isPresent() ? 1 : 0;
                return read;
            }
        }
    }

    private static Optional<Integer> number(String text, int max) {
        return text.matches("\\d{1,2}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= max)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(3)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(1))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
