package vn.motcua.plan.document.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.plan.document.draft.Wording;
import vn.motcua.plan.document.grammar.Instruments;

/** The words that names of units are made of, and whole names that are known beforehand: where one ends is no guess. */
final class NameWords {
    private static final Set<String> FIELDS = read();
    private static final Pattern OFFICE = Pattern.compile("(?:văn|trung|ban|chi)(?![\\p{L}])", Instruments.IGNORE_CASE);
    private static final Set<String> OFFICES = FIELDS.stream()
            .filter(words -> words.matches("(?:văn phòng|trung tâm|ban quản lý|chi nhánh) .*"))
            .collect(Collectors.toUnmodifiableSet());
    private static final int WORDS_MAX =
            FIELDS.stream().mapToInt(NameWords::words).max().orElseThrow();

    private final Set<String> names;
    private final int nameWordsMax;

    /** @param names of units that are known, as they are written */
    NameWords(Collection<String> names) {
        this.names = names.stream()
                .map(name -> Wording.lower(Wording.clean(name)))
                .filter(name -> name.contains(" "))
                .collect(Collectors.toCollection(HashSet::new));
        this.nameWordsMax = this.names.stream().mapToInt(NameWords::words).max().orElse(0);
    }

    /** @return how many words from here on are a known name, the longest one; 0 for none */
    int name(String[] words, int from) {
        return longest(words, from, nameWordsMax, names);
    }

    /** @return how many words from here on name a field of work, the longest one; 0 for none */
    static int field(String[] words, int from) {
        return longest(words, from, WORDS_MAX, FIELDS);
    }

    /** @return how many words from here on are a name that offices of all provinces have; 0 for none */
    static int office(String[] words, int from) {
        return OFFICE.matcher(words[from]).lookingAt() ? longest(words, from, WORDS_MAX, OFFICES) : 0;
    }

    private static int longest(String[] words, int from, int most, Set<String> wanted) {
        StringBuilder text = new StringBuilder();
        int found = 0;
        for (int i = from; i < Math.min(words.length, from + most) && (i == from || !does(words, i)); i++) {
            text.append(i == from ? "" : " ").append(Wording.lower(words[i]));
            if (wanted.contains(withoutStop(text))) {
                found = i - from + 1;
            }
        }
        return found;
    }

    /** "Phòng Tiếp dân chủ trì": the verb of all plans begins inside of what would be a word of its own. */
    private static boolean does(String[] words, int at) {
        return at + 1 < words.length
                && (words[at].equals("chủ") && words[at + 1].startsWith("trì")
                        || words[at].equals("phối") && words[at + 1].startsWith("hợp"));
    }

    private static String withoutStop(StringBuilder text) {
        int end = text.length();
        while (end > 0 && ".,;:)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private static Set<String> read() {
        try (InputStream file = NameWords.class.getResourceAsStream("unit-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Wording::lower)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the words of units' names cannot be read", e);
        }
    }
}
