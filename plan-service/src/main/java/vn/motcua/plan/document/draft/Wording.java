package vn.motcua.plan.document.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How Vietnamese text is made comparable without losing a diacritic. */
public final class Wording {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200D\\u202F\\uFEFF]+");
    /** Letters of other languages that look like Đ and đ, and come of old fonts. */
    private static final Pattern LOOKALIKE = Pattern.compile("[\u00D0\u0189\u00F0\u0256]");

    private static final Pattern TAGS = Pattern.compile("</?(?:b|i|u|em|strong|sup|sub)>|<br ?/?>");
    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s+");
    /** A star with a space behind it begins an item. */
    private static final Pattern BULLET = Pattern.compile("^\\s*\\*\\s+(?=\\**[\\p{L}\\d≥≤>(“\"])");

    private static final Pattern UNDERSCORES =
            Pattern.compile("(?<![\\p{L}\\d_])_{1,2}(?=[^\\s_])|(?<=[^\\s_])_{1,2}(?![\\p{L}\\d_])");

    private static final Pattern STARS = Pattern.compile("\\*{1,3}");

    /** A line that ends so goes on in the next one: no unit, heading or cell begins after it. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:[,\\-–/(]|(?<![\\p{L}])(?:của|và|tại|với|cho|các|về|trên|theo|từ|đến|là|do|bởi|trong|gồm|hoặc))$");

    /** Tones on the second vowel, and the same on the first; "quý" is no such pair. */
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private static final Pattern TONE = Pattern.compile("o[àáảãạèéẻẽẹ](?![\\p{L}])|(?<!q)u[ỳýỷỹỵ](?![\\p{L}])");

    private Wording() {}

    /** NFC, one space between words, none around; diacritics kept. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        if (LOOKALIKE.matcher(text).find()) {
            return clean(text.replace('\u00D0', 'Đ')
                    .replace('\u0189', 'Đ')
                    .replace('\u00F0', 'đ')
                    .replace('\u0256', 'đ'));
        }
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c)
                    || c == '\u00A0'
                    || c >= '\u2000' && c <= '\u200D'
                    || c == '\u202F'
                    || c == '\uFEFF';
            boolean lookalike = c == '\u00D0' || c == '\u0189' || c == '\u00F0' || c == '\u0256';
            if (lookalike || blank && (space || c != ' ')) {
                return false;
            }
            space = blank;
        }
        return (text.isEmpty() || !space) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** As {@link #clean}, without the marks that converters to Markdown or HTML put around words. */
    public static String plain(String text) {
        String unmarked =
                BULLET.matcher(HEADING_MARK.matcher(text).replaceFirst("")).replaceFirst("• ");
        String untagged = TAGS.matcher(unmarked).replaceAll(" ");
        return clean(UNDERSCORES.matcher(STARS.matcher(untagged).replaceAll("")).replaceAll(""));
    }

    public static String join(List<String> lines) {
        return clean(String.join(" ", lines));
    }

    /** In small letters and one of the two spellings of a tone: "Uỷ" and "Ủy" are one, so are "hoá" and "hóa". */
    public static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TONE.matcher(lower).replaceAll(match -> TONES.get(match.group()));
    }

    public static boolean endsOpen(String text) {
        return OPEN_END.matcher(text).find();
    }

    public static boolean startsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    public static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }

    /** Base letters only, for codes: "Đầu tư" becomes "Dau tu". */
    public static String withoutDiacritics(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
