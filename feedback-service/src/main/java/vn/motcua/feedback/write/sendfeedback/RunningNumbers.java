package vn.motcua.feedback.write.sendfeedback;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Gives feedback codes: a counter per day, with gaps where a command was refused or repeated. */
@ApplicationScoped
class RunningNumbers {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String TAKE = "INSERT INTO running_number (day, last) VALUES ($1, 1)"
            + " ON CONFLICT (day) DO UPDATE SET last = running_number.last + 1 RETURNING last";

    private final Pool pool;

    RunningNumbers(Pool pool) {
        this.pool = pool;
    }

    /**
     * The next code of a day. Blocks: for virtual threads.
     *
     * @return {@code PA}, yymmdd, running number of six digits or more: {@code PA-260302-000007}
     */
    String next(LocalDate day) {
        long number = pool.preparedQuery(TAKE)
                .execute(Tuple.of(day))
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .indefinitely();
        return "PA-%s-%06d".formatted(YYMMDD.format(day), number);
    }
}
