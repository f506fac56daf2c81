package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticsTest {
    private static final String ALL = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    private static final String BARE =
            "a".repeat(17) + "e".repeat(11) + "i".repeat(5) + "o".repeat(17) + "u".repeat(11) + "y".repeat(5) + "d";

    @Test
    void every_vietnamese_letter_folds_to_its_bare_one() {
        assertEquals(BARE, Diacritics.fold(ALL));
        assertEquals(BARE, Diacritics.fold(ALL.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(BARE, Diacritics.fold(Normalizer.normalize(ALL, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Đăng ký\u00a0 ĐẤT đai ', dang ky dat dai",
        "Cấp giấy phép (lần 2), cap giay phep (lan 2)",
        "'', ''",
        "H99.01-260302-0007, h99.01-260302-0007",
    })
    void text_folds_to_what_people_type(String text, String folded) {
        assertEquals(folded, Diacritics.fold(text));
        assertEquals(folded, Diacritics.fold(folded));
    }
}
