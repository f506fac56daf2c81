package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * One paper or data item of a dossier (thành phần hồ sơ).
 *
 * @param code code in the procedure version, for example {@code TP01}
 * @param name name in the procedure version, Vietnamese; never anything about the applicant
 * @param originals originals handed in, 0 or more
 * @param copies copies handed in, 0 or more
 * @param digitised whether a file of it is attached
 * @param reused whether it was taken from data held already instead of being asked for again
 * @param files what was attached, in order; absent when nothing was
 */
public record Component(
        String code,
        String name,
        int originals,
        int copies,
        boolean digitised,
        boolean reused,
        @JsonInclude(Include.NON_EMPTY) List<FileRef> files) {
    public Component {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** How many of them have a file. */
    public static int digitised(List<Component> components) {
        return (int) components.stream().filter(Component::digitised).count();
    }

    /** How many of them were taken from data held already. */
    public static int reused(List<Component> components) {
        return (int) components.stream().filter(Component::reused).count();
    }
}
