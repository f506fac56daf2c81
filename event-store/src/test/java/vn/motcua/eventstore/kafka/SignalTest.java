package vn.motcua.eventstore.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalTest {
    private final Signal signal = new Signal();

    @Test
    void a_signal_that_nobody_waits_for_is_one_signal_however_often_it_is_given() throws InterruptedException {
        for (int n = 0; n < 1_000; n++) {
            signal.give();
        }
        assertThat(signal.await(0)).isTrue();
        assertThat(signal.await(0)).isFalse();
    }

    @Test
    void a_signal_that_was_taken_back_is_not_there() throws InterruptedException {
        signal.give();
        signal.takeBack();
        assertThat(signal.await(0)).isFalse();
    }
}
