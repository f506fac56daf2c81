package vn.motcua.catalog.read;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import vn.motcua.http.Page;

/** How public reads may be kept: for a minute, then asked for again with the ETag. */
public final class ListAnswer {
    /** How long a shared cache may answer by itself. */
    public static final Duration MAX_AGE = Duration.ofMinutes(1);

    private static final int TAG_BYTES = 12;

    private ListAnswer() {}

    /** A list has no version of its own, so its ETag is a hash of the rows shown; how fresh they are is left out. */
    public static Response of(Page<?> page) {
        return Response.ok(page)
                .header(
                        HttpHeaders.ETAG,
                        "\"" + hash(page.items() + page.nextCursor().orElse("")) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + MAX_AGE.toSeconds())
                .build();
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
