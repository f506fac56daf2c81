package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.000004Z");
    private static final UUID ID = UUID.fromString("0198c2f4-0000-7000-8000-000000000001");

    @Test
    void values_come_back_as_they_were() {
        String text = Cursor.after("list", AT, LocalDate.of(2026, 3, 2), 7L, "Đất \n đai", ID)
                .encoded();
        Cursor cursor = Cursor.parse("list", text);
        assertEquals(AT, cursor.instant(0));
        assertEquals(LocalDate.of(2026, 3, 2), cursor.date(1));
        assertEquals(7, cursor.number(2));
        assertEquals("Đất \n đai", cursor.text(3));
        assertEquals(ID, cursor.uuid(4));
        assertTrue(text.matches("[A-Za-z0-9_-]+"), text);
    }

    @Test
    void every_damage_is_noticed() {
        String text = Cursor.after("list", 7L).encoded();
        for (int i = 0; i < text.length(); i++) {
            String damaged = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThrows(Rejected.class, () -> Cursor.parse("list", damaged));
        }
        assertThrows(Rejected.class, () -> Cursor.parse("list", text.substring(1)));
        assertThrows(Rejected.class, () -> Cursor.parse("list", "a".repeat(3_000)));
    }

    @Test
    void a_value_of_another_type_or_place_is_refused_like_any_damage() {
        Cursor cursor = Cursor.parse("list", Cursor.after("list", "x").encoded());
        assertThrows(Rejected.class, () -> cursor.number(0));
        assertThrows(Rejected.class, () -> cursor.text(1));
    }
}
