package vn.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Everything that a running product keeps, in one folder that only its owner may enter.
 *
 * @param path the folder
 */
public record DataFolder(Path path) {

    private static final String MARK = "motcua-data";

    /** Returns the folder, made when missing. */
    public static DataFolder at(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new DataFolder(folder);
    }

    /** Returns the offset of the product's clock, see {@link ClockFile}. */
    public Path clock() {
        return path.resolve("clock");
    }

    /** Returns the key that encrypts personal data, 32 bytes in Base64. */
    public Path vaultKey() {
        return path.resolve("vault.key");
    }

    public Path run() {
        return path.resolve("run");
    }

    public Path logs() {
        return path.resolve("log");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    /** Returns where services keep files that people have sent, sealed. */
    public Path papers() {
        return path.resolve("papers");
    }

    public Path signingKey() {
        return path.resolve("issuer-key.json");
    }

    /** Returns where a JVM keeps its archive of loaded classes. */
    public Path archive(String process) {
        return archives().resolve(process + ".jsa");
    }

    /** Returns the folder of those archives; a data folder of tests does without. */
    public Path archives() {
        return path.resolve("cds");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** Returns the files that are neither made anew nor a part's own: what says whose folder it is, keys, passwords, clock. */
    public List<Path> smallFiles() {
        return List.of(mark(), secrets(), vaultKey(), signingKey(), clock());
    }

    /** Returns the file that says that the folder is ours. */
    public Path mark() {
        return path.resolve(MARK);
    }
}
