package vn.motcua.plan.document.measure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What this thread has used of the machine, which other work on it does not change much. */
public final class Processor {
    private Processor() {}

    /** @return the processor's time so far, which does not grow while another thread has the processor */
    public static Duration time() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** @return bytes of all objects that were made so far */
    public static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
