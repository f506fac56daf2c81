package vn.motcua.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.motcua.local.process.ProcessEvent;

/** Tells the person at the terminal what happens, a line each, with times. */
final class Say {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    Say(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /** @param what Vietnamese, then English */
    void done(String what) {
        line(String.format(Locale.ROOT, "  ✓ %-46s %6.1f s", what, seconds(Duration.between(begin, Instant.now()))));
    }

    void event(ProcessEvent event) {
        line(
                switch (event) {
                    case ProcessEvent.Died e ->
                        "  ! %s đã dừng bất ngờ (mã %d), đang khởi động lại / died (exit code %d), restarting · %s"
                                .formatted(e.name(), e.exitCode(), e.exitCode(), e.log());
                    case ProcessEvent.RestartFailed e ->
                        "  ! %s chưa khởi động lại được, thử lại sau %.1f s / did not start, next attempt in %.1f s · %s"
                                .formatted(e.name(), seconds(e.after()), seconds(e.after()), e.log());
                    case ProcessEvent.Restarted e ->
                        "  ✓ %s chạy lại sau %.1f s (pid %d) / running again after %.1f s"
                                .formatted(e.name(), seconds(e.took()), e.pid(), seconds(e.took()));
                });
    }

    String sinceBegin() {
        return String.format(Locale.ROOT, "%.1f s", seconds(Duration.between(begin, Instant.now())));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
