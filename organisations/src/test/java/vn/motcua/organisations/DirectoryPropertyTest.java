package vn.motcua.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.calendar.Timetable;
import vn.motcua.organisations.DirectoryMessage.Hours;
import vn.motcua.organisations.DirectoryMessage.OrganisationMessage;

/** Whatever the messages say, circles, unknown codes and days in any order among it. */
class DirectoryPropertyTest {
    private static final List<String> CODES = List.of("A", "B", "C", "D", "E", "F", "G");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> SESSIONS = List.of("07:00-11:00", "07:30-11:30 13:30-17:00", "08:00-12:00");

    @Provide
    Arbitrary<List<DirectoryMessage>> histories() {
        Arbitrary<String> code = Arbitraries.of(CODES);
        Arbitrary<String> day = days().map(LocalDate::toString);
        Arbitrary<String> above = Arbitraries.of("A", "B", "C", "D", "E", "F", "G", "", "UNKNOWN");
        return Arbitraries.oneOf(
                        Combinators.combine(code, code)
                                .as((c, p) -> SampleDirectory.empty().below(p, c, "DEPARTMENT")),
                        code.map(c -> SampleDirectory.top(c, "COMMUNE")),
                        Combinators.combine(code, above, day)
                                .as((c, p, d) -> SampleDirectory.empty().moved(c, p, d)),
                        Combinators.combine(code, day, code.list().ofMaxSize(2))
                                .as((c, d, s) -> SampleDirectory.empty().closed(c, d, s.toArray(String[]::new))),
                        Combinators.combine(code, day, Arbitraries.of(SESSIONS))
                                .as((c, d, s) -> SampleDirectory.empty().hours(c, d, s)))
                .map(step -> step.messages().getFirst())
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODES);
    }

    @Property
    void every_question_has_an_answer(
            @ForAll("histories") List<DirectoryMessage> history, @ForAll("days") LocalDate day) {
        Directory directory = Directory.of(history);
        for (String code : CODES) {
            assertThatCode(() -> {
                        directory.upwards(code, day);
                        directory.holderOn(code, day);
                        directory.communeOf(code, day);
                        directory.officeOf(code);
                    })
                    .doesNotThrowAnyException();
            assertThat(directory.reachOf(code, day).covers(code)).isTrue();
        }
    }

    @Property
    void who_reaches_one_reaches_all_that_that_one_reaches(
            @ForAll("histories") List<DirectoryMessage> history, @ForAll("days") LocalDate day) {
        Directory directory = Directory.of(history);
        for (String code : CODES) {
            for (String within : directory.reachOf(code, day).organisations()) {
                assertThat(directory.reachOf(code, day).organisations())
                        .containsAll(directory.reachOf(within, day).organisations());
            }
        }
    }

    @Property
    void reach_is_what_a_naive_walk_finds(
            @ForAll("histories") List<DirectoryMessage> history,
            @ForAll("codes") String code,
            @ForAll("days") LocalDate day) {
        assertThat(Directory.of(history).reachOf(code, day).organisations())
                .isEqualTo(new NaiveDirectory(history).reachOf(code, day));
        assertThat(Directory.of(history).holderOn(code, day))
                .isEqualTo(new NaiveDirectory(history).holderOn(code, day));
    }

    @Property
    void hours_are_those_of_the_nearest_with_an_entry_of_the_day(
            @ForAll("histories") List<DirectoryMessage> history,
            @ForAll("codes") String code,
            @ForAll("days") LocalDate day) {
        Directory directory = Directory.of(history);
        var expected = directory.upwards(code, day).stream()
                .flatMap(at -> at.hours().on(day).stream())
                .map(Hours::sessions)
                .map(sessions -> sessions.getLast().to())
                .findFirst();
        var told = directory
                .officeOf(code)
                .map(office -> office.hours())
                .filter(hours -> covers(hours, day))
                .map(hours -> hours.on(day).closing());
        assertThat(told).isEqualTo(expected);
    }

    private static boolean covers(Timetable hours, LocalDate day) {
        return hours.periods().stream().anyMatch(period -> period.coversDay(day));
    }

    /** A copy holds the messages of different organisations in any order. */
    @Property
    void the_order_of_messages_about_different_organisations_does_not_matter(
            @ForAll("histories") List<DirectoryMessage> history,
            @ForAll("codes") String code,
            @ForAll("days") LocalDate day,
            @ForAll long seed) {
        List<String> order = new ArrayList<>(CODES);
        Collections.shuffle(order, new Random(seed));
        List<DirectoryMessage> other = order.stream()
                .flatMap(at -> history.stream()
                        .filter(m -> ((OrganisationMessage) m).code().equals(at)))
                .toList();
        assertThat(Directory.of(other).reachOf(code, day))
                .isEqualTo(Directory.of(history).reachOf(code, day));
    }
}
