package vn.motcua.plan.document.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.plan.document.grammar.Roman;

/**
 * The mark that an item begins with.
 *
 * @param printed as it stands there, without the space behind it: "a)", "1.1.", "-"
 * @param length characters up to where the item's own text begins
 */
public record Label(Kind kind, String printed, int length) {
    /** Which of its fellows a label is counted with. */
    public enum Kind {
        ROMAN,
        CAPITAL,
        NUMBER,
        DOTTED,
        LETTER,
        DASH,
        PLUS,
        BULLET
    }

    /** A number may have a letter where an item was put between: "4a.". A figure may follow a label: "a) 100% hồ sơ" is an item, "1. 5" is none. */
    private static final String ITEM =
            "\\s*(?=[\\p{L}“\"'(≥≤<>]|\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|phần trăm|phút|ngày|giờ))";

    private static final Pattern ROMAN =
            Pattern.compile("^(?!V/v\\s)([IVX]{1,5})(?:\\s?[.)/]|\\s[-–—](?=\\s\\p{Lu}))" + ITEM);
    private static final Pattern CAPITAL =
            Pattern.compile("^([A-HK-UĐ])(?:\\s?[.)/]|\\s[-–—](?=\\s\\p{Lu}{2}))" + ITEM);
    private static final Pattern DOTTED = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3}[a-eđ]?)[.)]?" + ITEM);
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\(\\d{1,3}\\)|\\[\\d{1,3}\\]|§\\s?\\d{1,3}[.:)]?|\\d{1,3}[a-eđ]?\\s?[.)]|\\d{1,2}/(?=\\s))" + ITEM);
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "^(?:Công việc|Nhiệm vụ|Nội dung|Giải pháp|Hoạt động|Phần việc|Việc)(?: số| thứ)? \\d{1,2}(?:\\s?[.:)]|\\s[-–—](?=\\s))"
                    + ITEM);
    private static final List<String> ORDINALS =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:(Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?: là)?\\s?[,:]"
                    + ITEM);
    private static final Pattern LETTER = Pattern.compile("^\\(?([a-zđ])(?:[.)]|/(?=\\s))" + ITEM);
    private static final Pattern DASH = Pattern.compile("^[-–—]" + ITEM);
    private static final Pattern PLUS = Pattern.compile("^\\+" + ITEM);
    private static final Pattern BULLET = Pattern.compile("^[•*●○▪◦·►✓]" + ITEM);

    /** @return the label at the beginning of the line, if there is one */
    public static Optional<Label> of(String line) {
        return label(ROMAN, Kind.ROMAN, line)
                .filter(label -> Roman.value(label.number()) > 0)
                .or(() -> label(CAPITAL, Kind.CAPITAL, line))
                .or(() -> label(DOTTED, Kind.DOTTED, line))
                .or(() -> label(NUMBER, Kind.NUMBER, line))
                .or(() -> label(NAMED_NUMBER, Kind.NUMBER, line))
                .or(() -> label(ORDINAL, Kind.NUMBER, line))
                .or(() -> label(LETTER, Kind.LETTER, line))
                .or(() -> label(DASH, Kind.DASH, line))
                .or(() -> label(PLUS, Kind.PLUS, line))
                .or(() -> label(BULLET, Kind.BULLET, line));
    }

    private static Optional<Label> label(Pattern pattern, Kind kind, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? Optional.of(new Label(kind, found.group().strip(), found.end())) : Optional.empty();
    }

    /** "1.1" of "1.1.", "a" of "a)", "" of a dash. */
    public String number() {
        if (isInWords()) {
            String word =
                    printed.toLowerCase(Locale.ROOT).replaceFirst("^thứ ", "").replaceFirst("(?: là)?\\s?[,:]$", "");
            return String.valueOf(word.equals("nhất") ? 1 : word.equals("tư") ? 4 : ORDINALS.indexOf(word) + 1);
        } else if (kind == Kind.NUMBER) {
            return printed.replaceFirst("^.* (?=\\d)", "").replaceAll("[^\\da-eđ]", "");
        }
        return printed.replaceAll("[^\\p{L}\\d.]|\\.$", "").replaceAll("\\.$", "");
    }

    /** "Một là,", "Thứ hai,": sentences are counted so, and no sections. */
    public boolean isInWords() {
        return kind == Kind.NUMBER && printed.matches(".*[,:]$") && !printed.matches(".*\\d.*");
    }

    /** @return how many numbers a dotted label has, 1 for any other */
    int depth() {
        return kind == Kind.DOTTED ? number().split("\\.").length : 1;
    }

    /** A dash, a bullet: none of those that sections and groups are numbered with. */
    boolean isOfItem() {
        return kind == Kind.DASH || kind == Kind.PLUS || kind == Kind.BULLET;
    }

    public boolean isFirst() {
        return switch (kind) {
            case ROMAN -> number().equals("I");
            case CAPITAL -> number().equals("A");
            case NUMBER -> number().equals("1");
            case DOTTED -> number().endsWith(".1");
            case LETTER -> number().equals("a");
            case DASH, PLUS, BULLET -> true;
        };
    }
}
