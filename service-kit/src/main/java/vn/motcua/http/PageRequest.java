package vn.motcua.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page of a list is wanted; a resource takes it as {@code @BeanParam PageRequest page}.
 *
 * @param limit rows wanted, 1 to 200, 50 when not said; anything else is a 400
 * @param cursor {@code nextCursor} of the page before; empty for the first page
 */
public record PageRequest(
        @Parameter(
                description = "Số dòng mỗi trang, 1–200 / rows per page",
                example = "50",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
        @QueryParam("limit")
        @DefaultValue("50")
        int limit,

        @Parameter(description = "nextCursor của trang trước / of the page before") @QueryParam("cursor")
        Optional<String> cursor) {
    private static final int LIMIT_MAX = 200;

    public PageRequest {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw Rejected.parameter("limit", "Từ 1 đến " + LIMIT_MAX, "From 1 to " + LIMIT_MAX);
        }
    }

    /**
     * The place after which this page begins; empty for the first page. A cursor of another listing is a 400.
     *
     * @param listing the same text that {@link Cursor#after} was given
     */
    public Optional<Cursor> after(String listing) {
        return cursor.map(text -> Cursor.parse(listing, text));
    }

    /** Rows to ask the database for: one more than wanted tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }
}
