package vn.motcua.catalog.events;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part that a procedure must have before it can be published, with its letter in the law.
 *
 * @legal LB-30 parts a to g of a procedure
 */
public enum RequiredPart {
    NAME("a", "tên thủ tục hành chính", c -> !c.name().isBlank()),
    STEPS("b", "trình tự thực hiện", c -> c.steps().stream()
            .anyMatch(s -> !s.steps().isEmpty())),
    CHANNELS("c", "cách thức thực hiện", c -> !c.channels().isEmpty()),
    COMPONENTS_AND_SETS("d", "thành phần, số lượng hồ sơ", c -> !c.components().isEmpty() && c.sets() > 0),
    TIME_LIMIT("đ", "thời hạn giải quyết", RequiredPart::everyChannelHasALimit),
    SUBJECTS("e", "đối tượng thực hiện", c -> !c.subjects().isEmpty()),
    EXECUTING_AGENCY("g", "cơ quan thực hiện", c -> !c.agencies().executing().isEmpty());

    private final String letter;
    private final String vietnamese;
    private final Predicate<ProcedureContent> present;

    RequiredPart(String letter, String vietnamese, Predicate<ProcedureContent> present) {
        this.letter = letter;
        this.vietnamese = vietnamese;
        this.present = present;
    }

    /** Letter and name as the law lists it, for example {@code đ) thời hạn giải quyết}. */
    public String label() {
        return letter + ") " + vietnamese;
    }

    /** The parts that a content misses, in the order of the law; empty when it may be published. */
    public static List<RequiredPart> missingIn(ProcedureContent content) {
        return Arrays.stream(values())
                .filter(part -> !part.present.test(content))
                .toList();
    }

    private static boolean everyChannelHasALimit(ProcedureContent content) {
        return !content.channels().isEmpty()
                && content.channels().stream()
                        .noneMatch(channel -> channel.timeOptions().isEmpty());
    }
}
