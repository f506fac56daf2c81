package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "'', VI",
        "en, EN",
        "en-GB, EN",
        "'en;q=0.5,vi', VI",
        "'fr,en;q=0.8,vi;q=0.5', EN",
        "fr, VI",
        "*, VI",
        "'en;q=x', VI",
        "'en;q=0', VI",
    })
    void people_are_answered_in_vietnamese_unless_they_prefer_english(String header, Language expected) {
        assertEquals(expected, Language.ofHeader(header));
    }
}
