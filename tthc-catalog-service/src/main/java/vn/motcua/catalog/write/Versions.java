package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;

/**
 * The published versions of a procedure.
 *
 * @param standing those that were not withdrawn, in order of their numbers
 * @param lastNo the highest number that was ever given, 0 when there is none: a withdrawn number is not given again
 */
public record Versions(List<Version> standing, int lastNo) {
    public static final Versions NONE = new Versions(List.of(), 0);

    public Versions {
        standing = List.copyOf(standing);
    }

    /**
     * One version.
     *
     * @param issuer organisation code of who issued the decision that published it
     */
    public record Version(int versionNo, LocalDate effectiveFrom, String issuer, ProcedureContent content) {}

    public Version newest() {
        return standing.getLast();
    }

    public int nextNo() {
        return lastNo + 1;
    }

    public Optional<Version> find(int versionNo) {
        return standing.stream()
                .filter(version -> version.versionNo() == versionNo)
                .findFirst();
    }

    /** Whether the number was given to a version that does not stand any more. */
    public boolean isWithdrawn(int versionNo) {
        return versionNo >= 1 && versionNo <= lastNo && find(versionNo).isEmpty();
    }

    Versions with(ProcedurePublished e, ProcedureContent content) {
        Version version =
                new Version(e.versionNo(), e.effectiveFrom(), e.decision().issuer(), content);
        return new Versions(Stream.concat(standing.stream(), Stream.of(version)).toList(), e.versionNo());
    }

    Versions without(int versionNo) {
        return new Versions(
                standing.stream()
                        .filter(version -> version.versionNo() != versionNo)
                        .toList(),
                lastNo);
    }
}
