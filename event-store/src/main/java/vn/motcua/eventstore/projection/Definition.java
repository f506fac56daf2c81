package vn.motcua.eventstore.projection;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.eventstore.Projection;

/**
 * What makes a read model what it is. It is kept beside the positions: two releases compare theirs.
 *
 * @param version of the projection, 1 or more; 0 for a read model of before definitions were kept
 * @param reads stored names of the events or messages that it reads
 */
public record Definition(int version, Set<String> reads) {
    /** Of a read model that nobody has said anything of. */
    static final Definition UNKNOWN = new Definition(0, Set.of());

    /** Of what handles events and makes no read model: the same in every release, so that none leaves it to another. */
    static final Definition NO_READ_MODEL = new Definition(1, Set.of());

    public Definition {
        reads = Set.copyOf(reads);
    }

    public static Definition of(Projection<?> projection, Set<String> reads) {
        return new Definition(projection.version(), reads);
    }

    static Definition stored(int version, String lines) {
        return new Definition(version, lines.lines().collect(Collectors.toSet()));
    }

    /** The names as they are stored: sorted, a line each. */
    String lines() {
        return new TreeSet<>(reads).stream().collect(joining("\n"));
    }

    /** Whether this one takes a read model over that another one made: by a higher version, or by a name more. */
    boolean supersedes(Definition other) {
        return version > other.version || version == other.version && !other.reads.containsAll(reads);
    }
}
