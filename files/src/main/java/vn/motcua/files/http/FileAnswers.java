package vn.motcua.files.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.motcua.files.ByteRange;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.KeptFile;
import vn.motcua.files.kept.KeptFiles;

/** Answers that are a file: whole, or the part that was asked for. */
public final class FileAnswers {
    private FileAnswers() {}

    /**
     * 200 with the whole file, or 206 with a part of it; 304 for whoever has it. No cache keeps it, and a browser that opens it runs
     * nothing of it.
     *
     * @param range the header {@code Range}; null for the whole
     * @param has the header {@code If-None-Match}; null when nothing is at hand
     * @throws vn.motcua.eventstore.Refused FILE_RANGE_UNSATISFIABLE, FILE_STORE_AWAY
     */
    public static Response of(KeptFiles files, KeptFile file, String range, String has) {
        String tag = '"' + file.sha256() + '"';
        if (has != null && has.contains(tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        Optional<ByteRange> part = part(file, range);
        ByteRange bytes = part.orElseGet(() -> new ByteRange(0, file.bytes()));
        InputStream content = files.content(file, bytes.from(), bytes.length());
        StreamingOutput written = to -> {
            try (content) {
                content.transferTo(to);
            }
        };
        Response.ResponseBuilder answer = Response.status(part.isPresent() ? 206 : 200)
                .entity(written)
                .type(file.type())
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
        part.ifPresent(one -> answer.header("Content-Range", one.contentRange(file.bytes())));
        return answer.build();
    }

    private static Optional<ByteRange> part(KeptFile file, String range) {
        try {
            return range == null ? Optional.empty() : ByteRange.of(range, file.bytes());
        } catch (ByteRange.Unsatisfiable _) {
            throw FileRefusal.FILE_RANGE_UNSATISFIABLE.because("Tệp có " + file.bytes() + " byte");
        }
    }

    private static String disposition(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
