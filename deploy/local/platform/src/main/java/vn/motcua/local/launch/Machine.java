package vn.motcua.local.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the machine has left for us.
 *
 * @param memoryMegabytes memory that processes can get
 * @param diskMegabytes room on the disk of the data folder
 */
record Machine(long memoryMegabytes, long diskMegabytes) {

    static final long MEMORY_MEGABYTES_MIN = 2_500;
    static final long DISK_MEGABYTES_MIN = 2_000;

    static Machine seenFrom(Path folder) throws IOException {
        return new Machine(memory(), Files.getFileStore(folder).getUsableSpace() >> 20);
    }

    private static long memory() throws IOException {
        Path linux = Path.of("/proc/meminfo");
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long total = system.getTotalMemorySize() >> 20;
        if (!Files.exists(linux)) {
            // macOS counts memory that it would give away at once as used: only the total tells something.
            return total;
        }
        long available = Files.readAllLines(linux).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(total);
        return Math.min(total, available);
    }

    /** @throws Trouble when there is too little of it */
    void checkMemory() {
        if (memoryMegabytes < MEMORY_MEGABYTES_MIN) {
            throw new Trouble(
                    "Không đủ bộ nhớ: còn %d MB, cần %d MB".formatted(memoryMegabytes, MEMORY_MEGABYTES_MIN),
                    "Too little memory: %d MB left, %d MB needed".formatted(memoryMegabytes, MEMORY_MEGABYTES_MIN),
                    "đóng bớt chương trình / close other programs");
        }
    }

    /** @throws Trouble when there is too little of it */
    void checkDisk() {
        if (diskMegabytes < DISK_MEGABYTES_MIN) {
            throw new Trouble(
                    "Không đủ chỗ trên đĩa: còn %d MB, cần %d MB".formatted(diskMegabytes, DISK_MEGABYTES_MIN),
                    "Too little disk: %d MB left, %d MB needed".formatted(diskMegabytes, DISK_MEGABYTES_MIN),
                    "dọn đĩa hoặc / make room or: ./motcua up --data DIR");
        }
    }
}
