package vn.motcua.servicetest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.local.TestPlatform;

/**
 * A person or a client of the local issuer, or nobody.
 *
 * @param org organisation of its token; empty for none
 * @param token empty for nobody
 */
public record Login(String name, Set<String> roles, String org, Optional<String> token) {
    public static final Login NOBODY = new Login("nobody", Set.of(), "", Optional.empty());

    private static final Path FILE = Path.of("..", "deploy", "local", "issuer", "logins.txt");
    private static final int COLUMNS = 6;

    /** All that get a token with a role. */
    static List<Login> all() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> line.matches("(user|client) .*"))
                    .map(line -> line.split("\\s*\\|\\s*", COLUMNS))
                    .filter(column -> !column[3].isEmpty())
                    .map(column -> new Login(
                            column[1], rolesOf(column[3]), column[4], Optional.of(token(column[0], column[1]))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> rolesOf(String column) {
        return Stream.of(column.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private static String token(String kind, String name) {
        TestPlatform platform = TestPlatform.shared();
        return kind.equals("client") ? platform.clientToken(name) : platform.token(name);
    }

    @Override
    public String toString() {
        return org.isEmpty() ? name : name + " (" + org + ")";
    }
}
