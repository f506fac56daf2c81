package vn.motcua.plan.document.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The lists of a Word file: how each level is numbered, and which styles number their paragraphs. */
final class WordNumbering {
    static final int LEVELS = 9;

    /** @param pattern as "%1.%2" */
    record Level(int start, String format, String pattern, boolean legal, boolean restarts) {
        static final Level PLAIN = new Level(1, "decimal", "%1.", false, true);
    }

    /** @param overrides where a list begins anew although it shares its counting with others */
    record Numbered(String list, Map<Integer, Integer> overrides) {}

    /** A paragraph's place in a list. */
    record Place(String num, int level) {}

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Numbered> nums = new HashMap<>();
    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    WordNumbering(Optional<byte[]> numbering, Optional<byte[]> styleSheet) {
        numbering.ifPresent(part -> Xml.read(part, new Lists()));
        styleSheet.ifPresent(part -> Xml.read(part, new Styles()));
    }

    Optional<Numbered> num(String id) {
        return Optional.ofNullable(nums.get(id));
    }

    Level level(String list, int level) {
        return lists.getOrDefault(list, Map.of()).getOrDefault(level, Level.PLAIN);
    }

    /** @return the place that the style, or one that it is based on, gives its paragraphs */
    Optional<Place> ofStyle(String style) {
        Set<String> seen = new HashSet<>();
        for (String id = style; id != null && seen.add(id); id = basedOn.get(id)) {
            if (styles.containsKey(id)) {
                return Optional.of(styles.get(id));
            }
        }
        return Optional.empty();
    }

    private final class Lists implements Xml.Handler {
        private String list = "";
        private String num = "";
        private int level;
        private int start;
        private String format = "";
        private String pattern = "";
        private boolean legal;
        private boolean restarts;

        @Override
        public void start(String name, XMLStreamReader element) {
            String value = Xml.attribute(element, "val");
            switch (name) {
                case "abstractNum" -> list = Xml.attribute(element, "abstractNumId");
                case "num" -> {
                    num = Xml.attribute(element, "numId");
                    nums.put(num, new Numbered("", new HashMap<>()));
                }
                case "abstractNumId" ->
                    nums.computeIfPresent(num, (_, before) -> new Numbered(value, before.overrides()));
                case "lvl" -> {
                    level = Xml.number(Xml.attribute(element, "ilvl"), 0, LEVELS - 1);
                    start = 1;
                    format = "decimal";
                    pattern = "";
                    legal = false;
                    restarts = true;
                }
                case "lvlOverride" -> level = Xml.number(Xml.attribute(element, "ilvl"), 0, LEVELS - 1);
                case "startOverride" -> {
                    if (nums.containsKey(num)) {
                        nums.get(num).overrides().put(level, Xml.number(value, 1, 100_000));
                    }
                }
                case "start" -> start = Xml.number(value, 1, 100_000);
                case "numFmt" -> format = value;
                case "lvlText" -> pattern = value;
                case "isLgl" -> legal = Xml.isOn(element);
                case "lvlRestart" -> restarts = !value.equals("0");
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("lvl")) {
                lists.computeIfAbsent(list, _ -> new HashMap<>())
                        .put(level, new Level(start, format, pattern, legal, restarts));
            }
        }
    }

    private final class Styles implements Xml.Handler {
        private final List<String> open = new ArrayList<>();
        private String style = "";
        private String num = "";
        private int level;

        @Override
        public void start(String name, XMLStreamReader element) {
            String value = Xml.attribute(element, "val");
            switch (name) {
                case "style" -> {
                    style = Xml.attribute(element, "styleId");
                    num = "";
                    level = 0;
                }
                case "basedOn" -> basedOn.put(style, value);
                case "numId" -> num = value;
                case "ilvl" -> level = Xml.number(value, 0, LEVELS - 1);
                default -> {}
            }
            open.add(name);
        }

        @Override
        public void end(String name) {
            open.removeLast();
            if (name.equals("style") && !num.isEmpty()) {
                styles.put(style, new Place(num, level));
            }
        }
    }
}
