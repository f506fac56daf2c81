package vn.motcua.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} rows
 * @param nextCursor where the next page begins; empty on the last one
 * @param asOf instant up to which the list knows everything
 * @param lagMs how far the list is behind the log, milliseconds, 0 or more
 */
public record Page<T>(
        @Schema(description = "Các dòng của trang / rows of this page")
        List<T> items,

        @Schema(description = "Trang sau bắt đầu từ đây; không có ở trang cuối / where the next page begins")
        Optional<String> nextCursor,

        @Schema(description = "Danh sách đầy đủ đến thời điểm này / complete up to this instant")
        Instant asOf,

        @Schema(description = "Độ trễ so với nhật ký, mili giây / lag behind the log in milliseconds", examples = "12")
        long lagMs) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page from the rows that {@link PageRequest#fetch()} asked for.
     *
     * @param rows what was found, in order, at most one more than the page holds
     * @param show how a row is shown
     * @param place where a row stands: its sort values and identifier
     */
    public static <R, T> Page<T> of(
            PageRequest request,
            List<R> rows,
            Function<? super R, ? extends T> show,
            Function<? super R, Cursor> place,
            Instant asOf,
            Duration lag) {
        List<R> shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        Optional<String> next = rows.size() > request.limit()
                ? Optional.of(place.apply(shown.getLast()).encoded())
                : Optional.empty();
        return new Page<>(shown.stream().<T>map(show).toList(), next, asOf, Math.max(0, lag.toMillis()));
    }
}
