package vn.motcua.plan.document.measure;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The processor's time, which other work on the machine does not lengthen as it does a clock's. */
public final class Processor {
    private Processor() {}

    /** @return what this thread has used so far */
    public static Duration time() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
