package vn.motcua.eventstore.projection;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rows that one batch touches: those known are loaded by one query, those that the batch begins are stored together.
 *
 * @param <I> identifier of a row
 * @param <R> the row
 */
public final class BatchRows<I, R> {
    private final Map<I, R> known;
    private final Map<I, R> begun = new LinkedHashMap<>();
    private final List<R> removed = new ArrayList<>();

    private BatchRows(Map<I, R> known) {
        this.known = known;
    }

    /**
     * Runs {@code fold} over the rows of a batch and stores what it begins.
     *
     * @param ids of the rows that may be known already
     */
    public static <I, R> Uni<Void> fold(
            Class<R> type, Collection<I> ids, Function<R, I> id, Consumer<BatchRows<I, R>> fold) {
        return load(type, ids).chain(rows -> {
            Map<I, R> known = new LinkedHashMap<>();
            rows.forEach(row -> known.put(id.apply(row), row));
            BatchRows<I, R> batch = new BatchRows<>(known);
            fold.accept(batch);
            return batch.store();
        });
    }

    private Uni<Void> store() {
        return begun.isEmpty() && removed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.persistAll(begun.values().toArray())
                                .chain(() -> session.removeAll(removed.toArray())));
    }

    private static <R> Uni<List<R>> load(Class<R> type, Collection<?> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.find(type, ids.toArray()))
                        .map(rows -> rows.stream().filter(Objects::nonNull).toList());
    }

    /** Every row of the batch so far: those known, and those that it has begun. */
    public List<R> all() {
        return Stream.concat(known.values().stream(), begun.values().stream()).toList();
    }

    /** The row of an entity, begun when there is none yet. */
    public R begin(I id, Supplier<R> empty) {
        R row = known.get(id);
        return row != null ? row : begun.computeIfAbsent(id, _ -> empty.get());
    }

    /** Takes the row of an entity away that must have begun. */
    public void remove(I id) {
        R row = get(id);
        if (begun.remove(id) == null) {
            known.remove(id);
            removed.add(row);
        }
    }

    /** The row of an entity that must have begun: a history without its beginning stops the projection. */
    public R get(I id) {
        return find(id).orElseThrow(() -> new IllegalStateException("nothing has begun under " + id));
    }

    /** The row of an entity; empty when none has begun, or it was taken away. */
    public Optional<R> find(I id) {
        return Optional.ofNullable(known.getOrDefault(id, begun.get(id)));
    }
}
