package vn.motcua.calendar;

import static java.util.Objects.requireNonNull;

/**
 * One piece of text for people, in both languages; empty when there is nothing to say.
 *
 * @param vi Vietnamese, with diacritics
 * @param en English
 */
public record Text(String vi, String en) {
    public static final Text NONE = new Text("", "");

    public Text {
        requireNonNull(vi, "vi");
        requireNonNull(en, "en");
    }
}
