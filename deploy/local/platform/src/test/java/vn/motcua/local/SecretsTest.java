package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_password_is_made_once_and_kept_for_its_owner() throws IOException {
        Path file = folder.resolve("secrets.properties");
        var first = new Secrets(file);
        String password = first.password("postgres");
        assertThat(password).matches("[0-9a-f]{40}");
        assertThat(first.isNew("postgres")).isTrue();
        var again = new Secrets(file);
        assertThat(again.password("postgres")).isEqualTo(password);
        assertThat(again.isNew("postgres")).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void of_a_file_that_was_cut_off_only_whole_passwords_count() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String whole = "0123456789012345678901234567890123456789";
        Files.writeString(file, "whole=" + whole + "\ncut=0123\nodd=\\u00");
        var secrets = new Secrets(file);
        assertThat(secrets.kept("cut")).isEmpty();
        assertThat(secrets.kept("odd")).isEmpty();
        assertThat(secrets.password("cut")).matches("[0-9a-f]{40}");
        Files.writeString(file, "whole=" + whole + "\ncut=0123");
        assertThat(new Secrets(file).kept("whole")).hasValue(whole);
    }

    @Test
    void a_key_is_made_once() throws IOException {
        Path key = folder.resolve("vault.key");
        Secrets.key(key);
        String made = Files.readString(key);
        Secrets.key(key);
        assertThat(key).hasContent(made);
    }

    @Test
    void several_keys_are_read_in_order() throws IOException {
        Path file = folder.resolve("vault.key");
        List<String> two = List.of(Secrets.newKey(), Secrets.newKey());
        Secrets.write(file, two);
        Secrets.key(file);
        assertThat(Secrets.keys(file)).isEqualTo(two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "AAAA=AA", "not a key"})
    void a_damaged_key_is_named_and_never_made_anew(String content) throws IOException {
        Path key = Files.writeString(folder.resolve("vault.key"), content);
        assertThatThrownBy(() -> Secrets.key(key))
                .isInstanceOf(DamagedFile.class)
                .hasMessageContaining(key.toString());
        assertThat(key).hasContent(content);
    }
}
