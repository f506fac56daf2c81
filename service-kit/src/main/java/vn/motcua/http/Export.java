package vn.motcua.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.eventstore.BoundedWait;

/**
 * A list as a file for spreadsheets. Pages are read one after the other and written as they are read, so a list of any length
 * takes the memory of one page. Blocks: for virtual threads.
 *
 * @param name of the file, without ending: ASCII letters and hyphens
 */
public record Export<T>(String name, List<Column<T>> columns) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PAGE = 200;
    private static final int XLSX_ROWS_MAX = 1_048_575;
    private static final String TIME_FORMAT = "dd/mm/yyyy hh:mm";
    /** What spreadsheets take for the beginning of a formula. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    /** Pages that are read at a time, for all exports together: each gets its turn, and lists find connections beside them. */
    static final int TURNS = 4;

    private static final Semaphore FREE_TURNS = new Semaphore(TURNS, true);
    private static final long TURN_SECONDS = 10;

    public Export {
        columns = List.copyOf(columns);
    }

    /** Kinds of files. */
    public enum Format {
        /** RFC 4180 in UTF-8 with a byte order mark; times as {@code 2026-03-09T17:00:00} of Asia/Ho_Chi_Minh. */
        CSV("text/csv;charset=UTF-8"),
        /** Office Open XML; times as dates of Asia/Ho_Chi_Minh, at most 1,048,575 rows. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /**
     * @param heading first line of the column, Vietnamese
     * @param value text, number, {@link Instant}, enum, or an {@link Optional} of one
     */
    public record Column<T>(String heading, Function<T, Object> value) {
        private Optional<Object> of(T row) {
            Object said = value.apply(row);
            return said instanceof Optional<?> maybe ? maybe.map(Object.class::cast) : Optional.ofNullable(said);
        }
    }

    /** @param pages reads a page; the first one is read before the answer begins, so its refusal is answered as such */
    public Response answer(Format format, Function<PageRequest, Uni<Page<T>>> pages) {
        Page<T> first = first(pages);
        StreamingOutput body =
                switch (format) {
                    case CSV -> out -> csv(out, first, pages);
                    case XLSX -> out -> xlsx(out, first, pages);
                };
        return Response.ok(body, format.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\""
                                .formatted(name, format.name().toLowerCase(Locale.ROOT)))
                .build();
    }

    private void csv(OutputStream out, Page<T> first, Function<PageRequest, Uni<Page<T>>> pages) throws IOException {
        ObjectWriter line = new CsvMapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        out.write(line.writeValueAsBytes(columns.stream().map(Column::heading).toArray(String[]::new)));
        for (Page<T> page = first; ; page = next(page, pages)) {
            for (T row : page.items()) {
                out.write(line.writeValueAsBytes(columns.stream()
                        .map(column -> column.of(row).map(Export::text).orElse(""))
                        .toArray(String[]::new)));
            }
            out.flush();
            if (page.nextCursor().isEmpty()) {
                return;
            }
        }
    }

    private void xlsx(OutputStream out, Page<T> first, Function<PageRequest, Uni<Page<T>>> pages) throws IOException {
        // Finished only when whole: a file that broke off must not open as if it were.
        Workbook book = new Workbook(out, "motcua", "1.0");
        Worksheet sheet = book.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(0, column, columns.get(column).heading());
            sheet.style(0, column).bold().set();
        }
        int line = 0;
        for (Page<T> page = first; ; page = next(page, pages)) {
            for (T row : page.items()) {
                if (++line > XLSX_ROWS_MAX) {
                    throw new IOException("a sheet holds no more than " + XLSX_ROWS_MAX + " rows");
                }
                write(sheet, line, row);
            }
            sheet.flush();
            if (page.nextCursor().isEmpty()) {
                book.finish();
                return;
            }
        }
    }

    private void write(Worksheet sheet, int line, T row) {
        for (int column = 0; column < columns.size(); column++) {
            switch (columns.get(column).of(row).orElse("")) {
                case Instant at -> {
                    sheet.value(line, column, local(at));
                    sheet.style(line, column).format(TIME_FORMAT).set();
                }
                case Number number -> sheet.value(line, column, number);
                // An inline string is never a formula.
                case Object other -> sheet.inlineString(line, column, other.toString());
            }
        }
    }

    /** Nothing is answered yet: who would have to wait for long is told to come again. */
    private static <T> Page<T> first(Function<PageRequest, Uni<Page<T>>> pages) {
        BoundedWait.until(FREE_TURNS::tryAcquire, TURN_SECONDS, "an export", "too many exports are under way");
        return read(new PageRequest(PAGE, Optional.empty()), pages);
    }

    /** A file that has begun is never broken off for want of a turn. */
    private static <T> Page<T> next(Page<T> page, Function<PageRequest, Uni<Page<T>>> pages) {
        FREE_TURNS.acquireUninterruptibly();
        return read(new PageRequest(PAGE, page.nextCursor()), pages);
    }

    /** Reads a page in a turn that was taken, and gives the turn back. */
    private static <T> Page<T> read(PageRequest page, Function<PageRequest, Uni<Page<T>>> pages) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> pages.apply(page));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable failed) {
            throw new IllegalStateException("a page of the export could not be read", failed);
        } finally {
            FREE_TURNS.release();
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Instant at -> local(at).toString();
            case Number number -> number.toString();
            case Object other -> harmless(other.toString());
        };
    }

    /** An apostrophe makes plain text of what would be a formula where the file is opened. */
    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE).truncatedTo(ChronoUnit.SECONDS);
    }
}
