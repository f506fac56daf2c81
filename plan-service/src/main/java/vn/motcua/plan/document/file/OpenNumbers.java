package vn.motcua.plan.document.file;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.plan.document.file.OpenStyles.Level;

/** Counts the items of an OpenDocument's lists: their numbers are no part of the text, yet they are its labels. */
final class OpenNumbers {
    private static final int UNUSED = -1;

    private final OpenStyles styles;
    private final Map<String, int[]> countsOfList = new HashMap<>();
    private final Map<String, int[]> countsOfStyle = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int[] counts = new int[0];
    private boolean itemBegins;
    private int startValue;

    OpenNumbers(OpenStyles styles) {
        this.styles = styles;
    }

    void beginList(XMLStreamReader list) {
        String own = Xml.attribute(list, "style-name");
        String style = own.isEmpty() && !open.isEmpty() ? open.peek() : own;
        if (open.isEmpty()) {
            String continued = Xml.attribute(list, "continue-list");
            if (countsOfList.containsKey(continued)) {
                counts = countsOfList.get(continued);
            } else if (Xml.attribute(list, "continue-numbering").equals("true") && countsOfStyle.containsKey(style)) {
                counts = countsOfStyle.get(style);
            } else {
                counts = new int[OpenStyles.LEVELS];
                Arrays.fill(counts, UNUSED);
            }
            countsOfList.put(Xml.attribute(list, "id"), counts);
            countsOfStyle.put(style, counts);
        }
        open.push(style);
    }

    void endList() {
        open.pop();
        itemBegins = false;
    }

    void beginItem(XMLStreamReader item) {
        itemBegins = true;
        startValue = Xml.number(Xml.attribute(item, "start-value"), UNUSED, 100_000);
    }

    /** @return the label of the paragraph that begins an item, with a space behind it; empty for any other */
    String next() {
        if (!itemBegins || open.isEmpty()) {
            return "";
        }
        itemBegins = false;
        int level = Math.min(open.size(), OpenStyles.LEVELS) - 1;
        Level here = styles.level(open.peek(), level);
        if (here.format().equals("bullet")) {
            return here.pattern() + " ";
        }
        int following = counts[level] == UNUSED ? here.start() : counts[level] + 1;
        counts[level] = startValue == UNUSED ? following : startValue;
        Arrays.fill(counts, level + 1, OpenStyles.LEVELS, UNUSED);
        String label = here.format().equals("none") ? "" : here.pattern();
        for (int i = 0; i <= level; i++) {
            Level each = styles.level(open.peek(), i);
            int count = counts[i] == UNUSED ? each.start() : counts[i];
            label = label.replace("%" + (i + 1) + "%", WordNumbers.number(count, each.format()));
        }
        return label.isBlank() ? "" : label + " ";
    }
}
