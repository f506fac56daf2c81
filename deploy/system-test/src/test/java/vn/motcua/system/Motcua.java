package vn.motcua.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.Home;
import vn.motcua.local.launch.Launcher;
import vn.motcua.local.parts.Java;

/**
 * What a command of {@code ./motcua} said to whoever typed it.
 *
 * @param lines standard output and errors
 */
record Motcua(int exitCode, List<String> lines) {

    /** Runs the command as a process of its own, and returns when it has ended. */
    static Motcua run(Home home, String... arguments) throws IOException {
        var rest = new ArrayList<>(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        rest.add(Launcher.class.getName());
        rest.addAll(List.of(arguments));
        var builder = new ProcessBuilder(Java.command(Launcher.HEAP_MEGABYTES, rest)).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", home.classPath("platform"));
        builder.environment().put("MOTCUA_HOME", home.folder().toString());
        Process process = builder.start();
        try (var output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            return new Motcua(process.waitFor(), lines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ./motcua runs", e);
        } finally {
            process.destroy();
        }
    }
}
