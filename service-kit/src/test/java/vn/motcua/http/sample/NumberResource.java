package vn.motcua.http.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Cursor;
import vn.motcua.http.Export;
import vn.motcua.http.Export.Column;
import vn.motcua.http.Export.Format;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** A list that grows while it is read. */
@Path("/api/v1/numbers")
@PermitAll
@Tag(name = "numbers")
public class NumberResource {
    public static final TreeSet<Long> NUMBERS = new TreeSet<>();

    /** How many pages of exports were ever read at the same time; reading one takes a moment here. */
    public static final AtomicInteger MOST_AT_ONCE = new AtomicInteger();

    private static final AtomicInteger READING = new AtomicInteger();
    private static final Export<Row> EXPORT = new Export<>(
            "so",
            List.of(
                    new Column<>("Số", Row::number),
                    new Column<>("Lời, có dấu phẩy", row -> row.number() % 2 == 0 ? "=1+" + row.number() : "\"lẻ\""),
                    new Column<>("Lúc", _ -> Optional.of(Instant.parse("2026-03-09T10:00:00Z"))),
                    new Column<>("Trống", _ -> Optional.empty())));

    public record Row(long number) {}

    @GET
    @Operation(operationId = "listNumbers", summary = "List numbers", description = "In order.")
    public Page<Row> list(@BeanParam PageRequest page, @Parameter(description = "From") @QueryParam("from") Long from) {
        String listing = "numbers?from=" + from;
        long first =
                Math.max(page.after(listing).map(cursor -> cursor.number(0) + 1).orElse(0L), from == null ? 0 : from);
        List<Long> rows = NUMBERS.tailSet(first).stream().limit(page.fetch()).toList();
        return Page.of(page, rows, Row::new, row -> Cursor.after(listing, row), Instant.EPOCH, Duration.ofMillis(12));
    }

    @GET
    @Path("export")
    @RunOnVirtualThread
    @Operation(operationId = "exportNumbers", summary = "Export numbers", description = "As a file.")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(
            @Parameter(description = "Kind") @QueryParam("format") @DefaultValue("CSV") Format format,
            @Parameter(description = "From") @QueryParam("from") Long from) {
        return EXPORT.answer(format, page -> Uni.createFrom()
                .item(() -> list(page, from))
                .onSubscription()
                .invoke(() -> MOST_AT_ONCE.accumulateAndGet(READING.incrementAndGet(), Math::max))
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(5))
                .onTermination()
                .invoke(READING::decrementAndGet));
    }
}
