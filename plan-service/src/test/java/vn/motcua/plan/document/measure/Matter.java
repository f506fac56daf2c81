package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What an invented plan says, before it is laid out; the same seed gives the same plan. */
final class Matter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param meaning as {@code expected.json} has it */
    record Timing(String words, JsonNode meaning) {}

    record Work(String content, List<String> leads, List<String> others, String product, Timing timing) {}

    record Group(String title, List<Work> tasks) {}

    record Goal(String words, ObjectNode truth) {}

    final Random random;
    final String department;
    final String code;
    final String place;
    final String subject;
    final List<Group> groups = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();

    Matter(long seed) {
        random = new Random(seed * 7919 + 13);
        String[] named = one(Words.DEPARTMENTS).split("\\|");
        department = named[0];
        code = named[1];
        place = one(Words.PLACES);
        subject = one(Words.SUBJECTS);
        List<String> work = shuffled(Words.WORK);
        List<String> titles = shuffled(Words.GROUPS);
        int next = 0;
        for (int g = 0; g < 2 + random.nextInt(2); g++) {
            List<Work> tasks = new ArrayList<>();
            for (int t = 0; t < 2 + random.nextInt(4); t++) {
                tasks.add(work(work.get(next++)));
            }
            groups.add(new Group(titles.get(g), tasks));
        }
        List<String> targets = shuffled(Words.TARGETS);
        IntStream.range(0, 4 + random.nextInt(3)).forEach(i -> goals.add(goal(targets.get(i))));
    }

    private Work work(String content) {
        List<String> units = shuffled(Words.UNITS);
        String[] timing = one(Words.TIMINGS).split("\\|");
        return new Work(
                content,
                units.subList(0, random.nextInt(6) == 0 ? 2 : 1),
                units.subList(2, 2 + random.nextInt(3)),
                one(Words.PRODUCTS),
                new Timing(timing[0], json(timing[1])));
    }

    private Goal goal(String template) {
        String[] parts = template.split("\\|");
        boolean minutes = parts[2].equals("MINUTES");
        int value = minutes ? 5 + random.nextInt(25) : 51 + random.nextInt(48);
        String unit = minutes ? " phút" : "%";
        String comparator =
                one(parts[0].contains("quá hạn") || minutes ? List.of("LE", "LT") : List.of("GE", "GE", "GE", "GT"));
        String figure = one(switch (comparator) {
                    case "GE" ->
                        List.of("từ # trở lên", "tối thiểu #", "ít nhất #", "≥ #", "# trở lên", "không thấp hơn #");
                    case "GT" -> List.of("trên #", "> #");
                    case "LE" -> List.of("không quá #", "tối đa #", "≤ #");
                    default -> List.of("dưới #", "< #");
                })
                .replace("#", value + unit);
        boolean whole = random.nextInt(5) == 0 && !minutes && comparator.equals("GE") && parts[0].endsWith(" đạt %");
        String words = whole
                ? "100% " + lowered(parts[0].replace(" đạt %", "").replaceFirst("^Tỷ lệ ", ""))
                : parts[0].replace("%", figure);
        ObjectNode truth = JSON.createObjectNode();
        ArrayNode metrics = truth.putArray("metric").add("null");
        if (!parts[1].equals("null")) {
            metrics.removeAll();
            metrics.add(parts[1]);
        }
        truth.put("comparator", whole ? "EQ" : comparator);
        truth.put("value", whole ? 100 : value).put("unit", parts[2]).put("words", words);
        return new Goal(words, truth);
    }

    /** What the document should be read as. */
    ObjectNode truth() {
        return JSON.createObjectNode();
    }

    static ObjectNode task(String content, Work work, boolean withProduct) {
        ObjectNode task = JSON.createObjectNode().put("content", content);
        work.leads().forEach(task.putArray("lead")::add);
        work.others().forEach(task.putArray("coordinating")::add);
        if (withProduct) {
            task.putArray("products").add(work.product());
        }
        task.set("schedule", work.timing().meaning());
        return task;
    }

    List<Work> tasks() {
        return groups.stream().flatMap(group -> group.tasks().stream()).toList();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    <T> List<T> shuffled(List<T> of) {
        List<T> copy = new ArrayList<>(of);
        Collections.shuffle(copy, random);
        return copy;
    }

    static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
