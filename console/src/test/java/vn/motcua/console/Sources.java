package vn.motcua.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the console, as they stand in the module. */
final class Sources {

    static final Path ROOT = Path.of("src/main/resources/META-INF/resources/console");

    private static final Pattern WORD =
            Pattern.compile("(?:^|[{,])\\s*(?:'([^']+)'|([\\w]+)):\\s*'((?:[^'\\\\]|\\\\.)*)'", Pattern.MULTILINE);

    private Sources() {}

    static Stream<Path> scripts() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> vietnamese() {
        return scripts().filter(file -> file.toString().endsWith(".vi.js"));
    }

    static Path english(Path vietnamese) {
        return vietnamese.resolveSibling(vietnamese.getFileName().toString().replace(".vi.", ".en."));
    }

    /** The words that a script speaks: the kit's own, or those of its folder. */
    static Path wordsOf(Path script) {
        boolean kit = text(script).contains("/kit-words.js'");
        return kit ? ROOT.resolve("kit/kit.vi.js") : script.resolveSibling("words.vi.js");
    }

    /** A key told twice would hide its first words. */
    static Map<String, String> words(Path file) {
        var found = new LinkedHashMap<String, String>();
        WORD.matcher(text(file)).results().forEach(word -> {
            String key = word.group(1) == null ? word.group(2) : word.group(1);
            if (found.put(key, word.group(3)) != null) {
                throw new IllegalStateException(file + " tells twice: " + key);
            }
        });
        return found;
    }

    static String named(Path file) {
        return ROOT.relativize(file).toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
