package vn.motcua.http.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** A list that grows while it is read. */
@Path("/api/v1/numbers")
@PermitAll
@Tag(name = "numbers")
public class NumberResource {
    public static final TreeSet<Long> NUMBERS = new TreeSet<>();

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
}
