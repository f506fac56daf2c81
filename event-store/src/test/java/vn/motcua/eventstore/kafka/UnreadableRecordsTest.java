package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.eventstore.projection.Batch.Unreadable;
import vn.motcua.eventstore.projection.Position;
import vn.motcua.eventstore.projection.SourceBroken;

class UnreadableRecordsTest {
    private final KafkaAddress kafka = TestBroker.shared().address();
    private final String partition = kafka.topic("counter") + "/0";

    @Test
    void records_that_cannot_be_read_are_reported_at_their_offsets_and_the_rest_arrives() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.opened(1, 1);
            records.plain("no CloudEvent");
            records.event(2, "{\"counterId\":");
            records.event(3, "null");
            records.opened(4, 4);
            assertThat(reading.until(2)).containsExactly(1L, 4L);
            List<Unreadable> unreadable = reading.unreadable.get(partition);
            assertThat(unreadable).extracting(u -> u.message().offset()).containsExactly(1L, 2L, 3L);
            assertThat(unreadable.getFirst().message().content()).asString().isEqualTo("no CloudEvent");
            assertThat(unreadable.get(1).message().headers()).contains("ce_type: counter.opened");
            assertThat(unreadable).allSatisfy(u -> assertThat(u.reason()).isNotBlank());
            assertThat(reading.positions.get(partition)).isEqualTo(new Position(4, 5, ForeignRecords.HISTORY));
        }
    }

    @Test
    void a_message_of_a_higher_version_than_known_is_not_read_as_the_older_one() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.ofVersion(1, 1, "{\"counterId\":\"a\"}");
            records.ofVersion(2, 2, "{\"counterId\":\"a\"}");
            records.opened(3, 3);
            assertThat(reading.until(2)).containsExactly(1L, 3L);
            assertThat(reading.unreadable.get(partition))
                    .singleElement()
                    .satisfies(unreadable -> assertThat(unreadable.reason()).contains("version 2 of counter.opened"));
        }
    }

    @Test
    void a_record_of_somebody_else_silences_nothing_however_high_its_position() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.opened(1, 1);
            records.ofSomebodyElse(Long.MAX_VALUE);
            records.opened(2, 2);
            assertThat(reading.until(2)).containsExactly(1L, 2L);
            assertThat(reading.unreadable.get(partition)).singleElement().satisfies(unreadable -> assertThat(
                            unreadable.message().offset())
                    .isEqualTo(1));
        }
    }

    @Test
    void a_record_that_is_no_cloud_event_and_is_published_again_is_reported_once() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.opened(1, 1);
            records.ofTheFuture(2);
            records.opened(3, 3);
            assertThat(reading.until(2)).containsExactly(1L, 3L);
            records.opened(1, 1);
            records.ofTheFuture(2);
            records.opened(3, 4);
            assertThat(reading.until(3)).containsExactly(1L, 3L, 4L);
            assertThat(reading.unreadable.get(partition)).singleElement().satisfies(unreadable -> assertThat(
                            unreadable.message().position())
                    .isEqualTo(2));
        }
    }

    @Test
    void what_follows_a_gap_is_not_read_before_the_gap_is_filled() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.opened(1, 3);
            records.following(5, 6);
            assertThatThrownBy(() -> reading.until(4))
                    .isInstanceOf(SourceBroken.class)
                    .hasMessageContaining("after position 3")
                    .hasMessageContaining("6");
            records.opened(4, 6);
            assertThat(reading.until(6)).isEqualTo(Publisher.upTo(6));
        }
    }

    @Test
    void a_history_that_does_not_hold_what_was_applied_is_not_read_on() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.opened(1, 4);
            assertThat(reading.until(4)).isEqualTo(Publisher.upTo(4));
            records.opened(6, 6);
            assertThat(reading.until(5)).contains(6L);
            records.following(5, 7);
            assertThatThrownBy(() -> reading.until(6))
                    .isInstanceOf(SourceBroken.class)
                    .hasMessageContaining("another history");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, where it was read up to",
        "5, 8, behind events that were never applied",
        "5, 99, beyond the end",
        "0, 0, from the start"
    })
    void a_kept_offset_never_leaves_an_event_out(long log, long next, String what) {
        try (ForeignRecords records = new ForeignRecords(kafka)) {
            records.opened(1, 10);
            Map<String, Position> kept = Map.of(partition, new Position(log, next));
            try (Reading reading = new Reading(kafka, Reading.BOTH, kept)) {
                assertThat(reading.until((int) (10 - log)))
                        .as(what)
                        .isEqualTo(Publisher.upTo(10).subList((int) log, 10));
            }
        }
    }

    @Test
    void records_that_name_another_topic_are_read_from_the_start_once() {
        try (ForeignRecords records = new ForeignRecords(kafka);
                Reading reading = new Reading(kafka)) {
            records.opened(1, 3);
            assertThat(reading.until(3)).isEqualTo(Publisher.upTo(3));
            records.event(4, "{\"counterId\":\"a\"}", "another topic");
            records.event(5, "{\"counterId\":\"a\"}", "another topic");
            assertThat(reading.until(5)).isEqualTo(Publisher.upTo(5));
        }
    }
}
