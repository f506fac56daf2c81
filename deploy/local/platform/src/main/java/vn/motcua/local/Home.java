package vn.motcua.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The checkout that we run from. Parts are started from what its build has made, so that the tests of any module find
 * them from the phase {@code test} on.
 *
 * @param folder where {@code pom.xml} and {@code mvnw} are
 */
public record Home(Path folder) {

    /** Returns the checkout named by the environment variable MOTCUA_HOME, or the one around the working directory. */
    public static Home find() {
        String named = System.getenv("MOTCUA_HOME");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .map(Home::new)
                .orElseThrow(() -> new IllegalStateException("Không thấy mã nguồn Một Cửa quanh / no checkout of Một"
                        + " Cửa around " + start + ": set MOTCUA_HOME"));
    }

    Path local(String module) {
        return folder.resolve("deploy/local").resolve(module);
    }

    /** Returns the class path of a module of deploy/local, itself included. */
    public String classPath(String module) {
        Path target = local(module).resolve("target");
        return own(target) + File.pathSeparator + read(target.resolve("runtime.classpath"));
    }

    /** The jar when it is there and no older than the classes: a JVM shares classes with an archive from jars only. */
    private static Path own(Path target) {
        Path classes = target.resolve("classes");
        try (var files = Files.list(target);
                var inside = Files.walk(classes)) {
            FileTime newest = inside.filter(Files::isRegularFile)
                    .map(Home::modified)
                    .max(Comparator.naturalOrder())
                    .orElse(FileTime.fromMillis(0));
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(jar -> modified(jar).compareTo(newest) >= 0)
                    .findFirst()
                    .orElse(classes);
        } catch (IOException e) {
            throw new UncheckedIOException("chưa dịch / not built yet: " + classes, e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the jar with the PostgreSQL binaries of this machine's kind. */
    public Path postgresBinaries() {
        return Path.of(read(local("platform").resolve("target/postgres.classpath")));
    }

    public Path logins() {
        return local("issuer").resolve("logins.txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("chưa dịch / not built yet: " + file, e);
        }
    }
}
