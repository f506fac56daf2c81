package vn.motcua.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID ID = UUID.fromString("0199a3c4-0000-7000-8000-000000000001");

    private record Row(Instant at, UUID id, String code, int position) {}

    private static final Row ROW = new Row(AT, ID, "2.000908", 7);

    private static void is(Conditions where, String hql, Map<String, Object> values) {
        assertEquals(hql, where.hql());
        assertEquals(values, where.values());
    }

    @Test
    void without_conditions_every_row_is_shown() {
        is(Conditions.ALL, "1 = 1", Map.of());
        is(Conditions.ALL.equal("state", Optional.empty()).words("search", Optional.of("  ")), "1 = 1", Map.of());
    }

    @Test
    void all_conditions_must_hold_and_what_a_caller_says_only_binds() {
        is(
                Conditions.ALL
                        .and("publicText is not null")
                        .and("dueAt < :today", "today", AT)
                        .equal("state", Optional.of("x' or 1 = 1"))
                        .andIf(Optional.of(3), "days >= :least", "least"),
                "(publicText is not null) and (dueAt < :today) and (state = :state) and (days >= :least)",
                Map.of("today", AT, "state", "x' or 1 = 1", "least", 3));
    }

    @Test
    void words_are_found_anywhere_whatever_their_diacritics_and_signs() {
        is(
                Conditions.ALL.words("search", Optional.of(" Trích  LỤC 50%_!")),
                "(search like :search escape '!')",
                Map.of("search", "%trich luc 50!%!_!!%"));
    }

    @Test
    void nothing_is_within_an_empty_reach() {
        is(Conditions.ALL.within(Set.of(), "agency"), "(1 = 0)", Map.of());
        is(
                Conditions.ALL.within(Set.of("H37"), "agency", "handler"),
                "(agency in :reach or handler in :reach)",
                Map.of("reach", Set.of("H37")));
    }

    @Test
    void a_parameter_has_one_value() {
        Conditions where = Conditions.ALL.equal("state", Optional.of("SENT"));
        assertThrows(IllegalArgumentException.class, () -> where.equal("state", Optional.of("CLOSED")));
    }

    @Test
    void a_page_begins_after_the_place_of_the_last_row() {
        Order<Row> newest = Order.newestFirst("at", Row::at, Row::id);
        assertEquals("at desc, id desc", newest.hql());
        is(
                after(newest, Conditions.ALL.and("open = true")),
                "(open = true) and (at < :after0 or at = :after0 and id < :after1)",
                Map.of("after0", AT, "after1", ID));
        Order<Row> earliest = Order.earliestFirst("at", Row::at, Row::id);
        assertEquals("at, id", earliest.hql());
        is(
                after(earliest, Conditions.ALL),
                "(at > :after0 or at = :after0 and id > :after1)",
                Map.of("after0", AT, "after1", ID));
        is(after(Order.byText("code", Row::code), Conditions.ALL), "(code > :after0)", Map.of("after0", "2.000908"));
        is(
                after(Order.byNumber("position", Row::position), Conditions.ALL),
                "(position > :after0)",
                Map.of("after0", 7));
    }

    private static Conditions after(Order<Row> order, Conditions where) {
        return order.after(Cursor.parse("rows", order.placeOf("rows", ROW).encoded()), where);
    }
}
