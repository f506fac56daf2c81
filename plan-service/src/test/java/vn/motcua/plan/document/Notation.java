package vn.motcua.plan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.plan.events.Schedule;
import vn.motcua.plan.events.Schedule.Before;
import vn.motcua.plan.events.Schedule.Composite;
import vn.motcua.plan.events.Schedule.Continuous;
import vn.motcua.plan.events.Schedule.Done;
import vn.motcua.plan.events.Schedule.ExternalRef;
import vn.motcua.plan.events.Schedule.Granularity;
import vn.motcua.plan.events.Schedule.Mode;
import vn.motcua.plan.events.Schedule.Offset;
import vn.motcua.plan.events.Schedule.OffsetUnit;
import vn.motcua.plan.events.Schedule.OnDemand;
import vn.motcua.plan.events.Schedule.Period;
import vn.motcua.plan.events.Schedule.Periods;
import vn.motcua.plan.events.Schedule.Recurring;
import vn.motcua.plan.events.Schedule.Statutory;
import vn.motcua.plan.events.Schedule.Triggered;
import vn.motcua.plan.events.Schedule.Unspecified;

/** The notation of the column {@code structured} of timing-expressions.csv, both ways. */
public final class Notation {
    private Notation() {}

    /** "{trigger:x,offset:{days:10},repeat:true}" as a flat map: keys of inner objects are joined by a dot. */
    static Map<String, String> parse(String text) {
        Map<String, String> result = new TreeMap<>();
        for (String entry : split(text.substring(1, text.length() - 1))) {
            String key = entry.substring(0, entry.indexOf(':'));
            String value = entry.substring(entry.indexOf(':') + 1);
            if (value.startsWith("{")) {
                parse(value).forEach((inner, v) -> result.put(key + "." + inner, v));
            } else {
                result.put(key, value);
            }
        }
        return result;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "{[".indexOf(c) >= 0 ? 1 : "}]".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!text.isEmpty()) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    public static String type(Schedule schedule) {
        return switch (schedule) {
            case Continuous _ -> "CONTINUOUS";
            case Period _ -> "PERIOD";
            case Periods _ -> "PERIODS";
            case Before _ -> "BEFORE";
            case Triggered _ -> "TRIGGERED";
            case Recurring _ -> "RECURRING";
            case OnDemand _ -> "ON_DEMAND";
            case ExternalRef _ -> "EXTERNAL_REF";
            case Statutory _ -> "STATUTORY";
            case Done _ -> "DONE";
            case Unspecified _ -> "UNSPECIFIED";
            case Composite c ->
                String.join("+", c.parts().stream().map(Notation::type).toList());
        };
    }

    static Map<String, String> of(Schedule schedule) {
        Map<String, String> m = new LinkedHashMap<>();
        switch (schedule) {
            case Continuous c -> m.put("within", camel(c.within().name()));
            case Period p -> period(p, m);
            case Periods p ->
                m.put(
                        "periods",
                        p.periods().stream().map(Notation::shortName).toList().toString());
            case Before b -> {
                m.put("before", b.date().toString());
                m.put("inclusive", "" + b.inclusive());
            }
            case Triggered t -> triggered(t, m);
            case Recurring r -> {
                m.put("frequency", r.frequencies().toString());
                r.reference().ifPresent(ref -> m.put("ref", ref));
            }
            case OnDemand d -> m.put("alsoTrigger", camel(d.trigger().name()));
            case ExternalRef e -> external(e, m);
            case Statutory s -> m.put("ref", s.reference());
            case Done _ -> m.put("initialState", "DONE");
            case Unspecified _ -> {}
            case Composite c -> c.parts().forEach(part -> m.putAll(of(part)));
        }
        m.replaceAll((_, value) -> value.replace(", ", ","));
        m.values().removeIf("false"::equals);
        return new TreeMap<>(m);
    }

    /** Absent and false mean the same in the notation. */
    static Map<String, String> withoutFalse(Map<String, String> notation) {
        Map<String, String> m = new TreeMap<>(notation);
        m.values().removeIf("false"::equals);
        return m;
    }

    private static void period(Period p, Map<String, String> m) {
        m.put("from", p.from().toString());
        m.put("to", p.to().toString());
        if (p.granularity() != Granularity.YEARS) {
            m.put("granularity", p.granularity().name());
        }
        p.horizonYear().ifPresent(year -> m.put("horizon", "" + year));
    }

    private static void triggered(Triggered t, Map<String, String> m) {
        m.put("trigger", camel(t.trigger().name()));
        if (t.offset().equals(Offset.IMMEDIATE)) {
            m.put("offset", "IMMEDIATE");
        } else if (!t.offset().equals(Offset.NONE)) {
            m.put("offset.days", "" + t.offset().count());
            m.put("offset.unit", t.offset().unit() == OffsetUnit.CALENDAR_DAYS ? "CALENDAR" : "WORKING");
        }
        t.ministry().ifPresent(ministry -> m.put("ministry", ministry));
        m.put("latest", "" + t.latest());
        m.put("repeat", "" + t.repeat());
    }

    private static void external(ExternalRef e, Map<String, String> m) {
        m.put(
                "ref",
                e.references().size() == 1
                        ? e.references().getFirst()
                        : e.references().toString());
        if (e.mode() == Mode.ANY) {
            m.put("mode", "ANY");
        }
        m.put("perItem", "" + e.perItem());
        m.put("embedded", "" + e.embedded());
    }

    private static String shortName(Period p) {
        return switch (p.granularity()) {
            case QUARTER -> p.from().getYear() + "-Q" + (p.to().getMonthValue() / 3);
            case MONTH -> p.from().toString().substring(0, 7);
            case HALF_YEAR, YEAR, YEARS -> p.from() + "/" + p.to();
        };
    }

    static String camel(String constant) {
        StringBuilder camel = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
