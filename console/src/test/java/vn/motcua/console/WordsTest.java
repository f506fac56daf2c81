package vn.motcua.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What pages say: the same in Vietnamese and in English, and nothing that has no words. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([^']+)'(?! ?\\+)[,)]");

    @TestFactory
    java.util.stream.Stream<DynamicTest> both_languages_say_the_same() {
        return Sources.vietnamese()
                .map(words -> DynamicTest.dynamicTest(Sources.named(words), () -> {
                    Map<String, String> vi = Sources.words(words);
                    Map<String, String> en = Sources.words(Sources.english(words));
                    assertThat(vi).isNotEmpty().allSatisfy((_, text) -> assertThat(text)
                            .isNotBlank());
                    assertThat(en.keySet()).containsExactlyInAnyOrderElementsOf(vi.keySet());
                    assertThat(vi).allSatisfy((key, text) -> assertThat(places(en.get(key)))
                            .isEqualTo(places(text)));
                }));
    }

    @TestFactory
    java.util.stream.Stream<DynamicTest> every_key_that_is_asked_for_has_words() {
        return Sources.scripts()
                .filter(WordsTest::speaks)
                .map(script -> DynamicTest.dynamicTest(Sources.named(script), () -> {
                    Map<String, String> known = Sources.words(Sources.wordsOf(script));
                    assertThat(ASKED.matcher(Files.readString(script)).results().map(asked -> asked.group(1)))
                            .allSatisfy(key -> assertThat(known).containsKey(key));
                }));
    }

    @Test
    void no_script_holds_words_of_people() {
        assertThat(Sources.scripts()
                        .filter(script -> !script.getFileName().toString().matches("(words|kit)\\.(vi|en)\\.js")))
                .allSatisfy(script -> assertThat(withoutComments(Files.readString(script)))
                        .doesNotContainPattern("[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹ]"));
    }

    private static String withoutComments(String script) {
        return script.replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "");
    }

    /** Whether it speaks words of its own; a part that is given its words is checked by who gives them. */
    private static boolean speaks(Path script) {
        return Sources.text(script).matches("(?s).*from '\\./([a-z-]*words|words\\.vi)\\.js'.*")
                && Files.exists(Sources.wordsOf(script));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
