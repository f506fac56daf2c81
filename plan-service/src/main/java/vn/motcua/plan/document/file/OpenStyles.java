package vn.motcua.plan.document.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What the styles of an OpenDocument say of its text: how lists are numbered, what is hidden. */
final class OpenStyles implements Xml.Handler {
    static final int LEVELS = 10;

    /** @param pattern as "%1%.%2%" */
    record Level(String format, String pattern, int start) {}

    private static final Level NONE = new Level("none", "", 1);
    /** A list without a style is drawn with some mark. */
    private static final Level BULLET = new Level("bullet", "•", 1);

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> listOfStyle = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String list = "";
    private String style = "";

    @Override
    public void start(String name, XMLStreamReader element) {
        switch (name) {
            case "list-style" -> list = Xml.attribute(element, "name");
            case "style" -> {
                style = Xml.attribute(element, "name");
                String numbered = Xml.attribute(element, "list-style-name");
                if (!numbered.isEmpty()) {
                    listOfStyle.put(style, numbered);
                }
            }
            case "list-level-style-number" -> put(element, numbered(element));
            case "list-level-style-bullet" ->
                put(
                        element,
                        new Level(
                                "bullet", Xml.attribute(element, "bullet-char").equals("+") ? "+" : "-", 1));
            case "text-properties" -> hide(Xml.attribute(element, "display").equals("none"));
            case "table-properties" -> hide(Xml.attribute(element, "display").equals("false"));
            default -> {}
        }
    }

    private void hide(boolean really) {
        if (really) {
            hidden.add(style);
        }
    }

    private void put(XMLStreamReader element, Level level) {
        int number = Xml.number(Xml.attribute(element, "level"), 1, LEVELS);
        lists.computeIfAbsent(list, _ -> new HashMap<>()).put(number - 1, level);
    }

    private static Level numbered(XMLStreamReader element) {
        int level = Xml.number(Xml.attribute(element, "level"), 1, LEVELS);
        int shown = Xml.number(Xml.attribute(element, "display-levels"), 1, LEVELS);
        StringBuilder pattern = new StringBuilder(Xml.attribute(element, "num-list-format"));
        if (pattern.isEmpty()) {
            pattern.append(Xml.attribute(element, "num-prefix"));
            for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
                pattern.append('%').append(i).append('%').append(i < level ? "." : "");
            }
            pattern.append(Xml.attribute(element, "num-suffix"));
        }
        String format =
                switch (Xml.attribute(element, "num-format")) {
                    case "I" -> "upperRoman";
                    case "i" -> "lowerRoman";
                    case "A" -> "upperLetter";
                    case "a" -> "lowerLetter";
                    case "" -> "none";
                    default -> "decimal";
                };
        return new Level(format, pattern.toString(), Xml.number(Xml.attribute(element, "start-value"), 1, 100_000));
    }

    /** @return the level, one without a label when the file does not say it */
    Level level(String listStyle, int level) {
        return lists.getOrDefault(listStyle, Map.of()).getOrDefault(level, listStyle.isEmpty() ? BULLET : NONE);
    }

    /** @return the list style that a paragraph style names, empty when it names none */
    String listOf(String paragraphStyle) {
        return listOfStyle.getOrDefault(paragraphStyle, "");
    }

    boolean hides(String ofStyle) {
        return hidden.contains(ofStyle);
    }
}
