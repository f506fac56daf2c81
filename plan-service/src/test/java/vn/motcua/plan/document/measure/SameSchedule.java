package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import vn.motcua.plan.document.Notation;
import vn.motcua.plan.events.DueDate;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Triggered;

/** Compares a schedule with what {@code expected.json} says of it; a field that is not there is not asked for. */
final class SameSchedule {
    private SameSchedule() {}

    static boolean matches(JsonNode wanted, Schedule found) {
        String type = type(found);
        if (wanted.has("orType") && wanted.get("orType").asText().equals(type)) {
            return true;
        }
        return (!wanted.has("type") || wanted.get("type").asText().equals(type))
                && (!wanted.has("anyType") || texts(wanted.get("anyType")).contains(type))
                && (!wanted.has("due") || DueDate.of(found).equals(day(wanted.get("due"))))
                && (!wanted.has("from") || found instanceof Period p && isSpan(p, wanted.get("from"), wanted.get("to")))
                && (!wanted.has("periods") || found instanceof Periods p && periods(p, wanted.get("periods")))
                && (!wanted.has("frequencies") || frequencies(found, wanted.get("frequencies")))
                && (!wanted.has("offset") || found instanceof Triggered t && offset(t, wanted.get("offset")))
                && (!wanted.has("parts") || found instanceof Composite c && parts(c, wanted.get("parts")));
    }

    /** A date that the document does not say is worse than none. */
    static boolean isWrongDate(JsonNode wanted, Schedule found) {
        Optional<LocalDate> due = DueDate.of(found);
        return due.isPresent() && !matches(wanted, found) && !due.equals(due(wanted));
    }

    private static Optional<LocalDate> due(JsonNode wanted) {
        JsonNode day = wanted.has("due") ? wanted.get("due") : wanted.path("to");
        if (wanted.has("parts")) {
            return StreamSupport.stream(wanted.get("parts").spliterator(), false)
                    .flatMap(part -> due(part).stream())
                    .min(LocalDate::compareTo);
        }
        return day.isMissingNode() ? Optional.empty() : day(day);
    }

    private static String type(Schedule schedule) {
        return schedule instanceof Composite ? "COMPOSITE" : Notation.type(schedule);
    }

    private static boolean isSpan(Period period, JsonNode from, JsonNode to) {
        return Optional.of(period.from()).equals(day(from))
                && Optional.of(period.to()).equals(day(to));
    }

    private static boolean periods(Periods found, JsonNode wanted) {
        return found.periods().size() == wanted.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(i -> isSpan(
                                found.periods().get(i),
                                wanted.get(i).get(0),
                                wanted.get(i).get(1)));
    }

    private static boolean frequencies(Schedule found, JsonNode wanted) {
        return found instanceof Recurring r
                && r.frequencies().stream().map(Enum::name).toList().equals(texts(wanted));
    }

    private static boolean offset(Triggered found, JsonNode wanted) {
        return found.offset().count() == wanted.path("count").asInt()
                && (!wanted.has("unit")
                        || found.offset()
                                .unit()
                                .name()
                                .equals(wanted.get("unit").asText()));
    }

    private static boolean parts(Composite found, JsonNode wanted) {
        return found.parts().size() == wanted.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(i -> matches(wanted.get(i), found.parts().get(i)));
    }

    private static Optional<LocalDate> day(JsonNode text) {
        return Optional.of(LocalDate.parse(text.asText()));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
