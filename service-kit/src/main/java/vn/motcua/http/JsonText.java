package vn.motcua.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses JSON whose strings no database takes: text that is not UTF-8, NUL, and halves of surrogate pairs. Jackson lets
 * all three through, and PostgreSQL would answer with an error or store something else. Refuses as well control characters that
 * nobody types, other than tabs and ends of lines: a name with a bell in it is not found again.
 */
final class JsonText {
    private JsonText() {}

    static void check(byte[] body) {
        String text = decode(body);
        if (text.chars().anyMatch(unit -> unit >= 0x7F && unit <= 0x9F)) {
            throw controlCharacter();
        }
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
            if (at + 1 < text.length() && text.charAt(at + 1) == 'u') {
                at = checkEscape(text, at);
            } else if (text.startsWith("b", at + 1) || text.startsWith("f", at + 1)) {
                throw controlCharacter(); // backspace, form feed
            } else {
                at += 2;
            }
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw rejected("Nội dung phải là UTF-8 hợp lệ", "The body must be valid UTF-8");
        }
    }

    /** @return place after the escape, or after the pair of escapes that make one character */
    private static int checkEscape(String text, int at) {
        int unit = unitAt(text, at);
        if (unit == 0) {
            throw rejected("Ký tự NUL không được phép", "The NUL character is not allowed");
        } else if (unit > 0 && Character.isISOControl(unit) && "\t\n\r".indexOf(unit) < 0) {
            throw controlCharacter();
        } else if (unit >= 0xD800 && unit <= 0xDBFF) {
            int second = text.startsWith("\\u", at + 6) ? unitAt(text, at + 6) : -1;
            if (second < 0xDC00 || second > 0xDFFF) {
                throw halfPair();
            }
            return at + 12;
        } else if (unit >= 0xDC00 && unit <= 0xDFFF) {
            throw halfPair();
        }
        return at + 6;
    }

    /** The code unit of {@code \}{@code uXXXX}, or -1 when it is no escape; the parser complains about that one. */
    private static int unitAt(String text, int at) {
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static Rejected controlCharacter() {
        return rejected("Ký tự điều khiển không được phép", "Control characters are not allowed");
    }

    private static Rejected halfPair() {
        return rejected("Ký tự Unicode không đầy đủ", "Half of a surrogate pair is not a character");
    }

    private static Rejected rejected(String vietnamese, String english) {
        return new Rejected(HttpRefusal.BODY_MALFORMED, vietnamese, english);
    }
}
