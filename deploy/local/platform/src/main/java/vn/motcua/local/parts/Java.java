package vn.motcua.local.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of our own JVMs: small heaps, one way of collecting, no calls to the outside. */
public final class Java {

    /**
     * The second compiler waits for what is hot for long, ten times longer than by default: at a start it took as much
     * of the processors as all else, for code that runs no more afterwards. What is called once a request gets there late:
     * after 50,000 of them.
     */
    private static final List<String> PATIENT_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /** The thresholds that a JVM has by itself, among the options of one that is soon under load. */
    public static final List<String> READY_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=5000",
            "-XX:Tier4MinInvocationThreshold=600",
            "-XX:Tier4CompileThreshold=15000",
            "-XX:Tier4BackEdgeThreshold=40000");

    /** The heap begins small, not at a share of the machine's memory, and gives back what it no longer needs. */
    private static final List<String> MODEST_HEAP =
            List.of("-Xms32m", "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40");

    /** Logs are UTF-8, and numbers and letters are English ones whatever the machine speaks: Kafka fails in Turkish. */
    private static final List<String> MACHINE_TEXT =
            List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US");

    private Java() {}

    /**
     * Starts faster from the second time on: at its end the JVM keeps the classes that it has loaded in an archive, and
     * makes a new one when jars or options have changed.
     *
     * @param archive where the archive is kept; for one JVM at a time. Without its folder none is made
     */
    public static List<String> command(int heapMegabytes, Path archive, List<String> rest) {
        if (!Files.isDirectory(archive.getParent())) {
            return command(heapMegabytes, rest);
        }
        var archived = new ArrayList<>(
                List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"));
        archived.addAll(rest);
        return command(heapMegabytes, archived);
    }

    /**
     * @param heapMegabytes largest heap
     * @param rest options, then main class or {@code -jar FILE}, then arguments
     */
    public static List<String> command(int heapMegabytes, List<String> rest) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Daxoniq.update-checker.disabled=true",
                "-Dfile.encoding=UTF-8"));
        command.addAll(MACHINE_TEXT);
        command.addAll(MODEST_HEAP);
        command.addAll(PATIENT_COMPILER);
        command.addAll(rest);
        return List.copyOf(command);
    }
}
