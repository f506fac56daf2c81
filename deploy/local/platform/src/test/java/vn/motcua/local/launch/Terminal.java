package vn.motcua.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.local.Home;
import vn.motcua.local.parts.Java;

/** A launcher as a process of its own, as a person starts it. */
record Terminal(Process process, Path output) {

    static Terminal start(Home home, Path output, String... arguments) {
        try {
            var rest = new ArrayList<>(List.of(Launcher.class.getName()));
            rest.addAll(List.of(arguments));
            var builder = new ProcessBuilder(Java.command(Launcher.HEAP_MEGABYTES, rest))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("CLASSPATH", home.classPath("platform"));
            builder.environment().put("MOTCUA_HOME", home.folder().toString());
            builder.environment().remove("MOTCUA_CLOCK");
            builder.environment().remove("MOTCUA_DATA");
            return new Terminal(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() {
        try {
            if (!process.waitFor(300, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still runs: " + text());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
