package vn.motcua.local.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people and clients of a logins file: one a line, columns parted by a bar. */
record Logins(List<Login> all) {

    /** @throws IllegalArgumentException with the line's number when a line does not have its six columns */
    static Logins read(Path file) throws IOException {
        var all = new ArrayList<Login>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(parse(line, file + ":" + number));
            }
        }
        return new Logins(List.copyOf(all));
    }

    private static Login parse(String line, String where) {
        String[] columns = line.split("\\|", -1);
        if (columns.length != 6) {
            throw new IllegalArgumentException(where + ": six columns wanted");
        }
        String password = columns[2].strip();
        String roles = columns[3].strip();
        return new Login(
                Login.Kind.valueOf(columns[0].strip().toUpperCase(Locale.ROOT)),
                columns[1].strip(),
                password.equals("-") ? "" : password,
                roles.isEmpty() ? List.of() : List.of(roles.split("\\s*,\\s*")),
                columns[4].strip(),
                columns[5].strip());
    }

    Optional<Login> find(Login.Kind kind, String id) {
        return all.stream().filter(l -> l.kind() == kind && l.id().equals(id)).findFirst();
    }

    Optional<Login> findUser(String id, String password) {
        return find(Login.Kind.USER, id).filter(user -> user.password().equals(password));
    }
}
