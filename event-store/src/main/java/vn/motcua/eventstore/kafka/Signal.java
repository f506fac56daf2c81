package vn.motcua.eventstore.kafka;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Says that something has happened, however often it did since somebody looked: nothing piles up while nobody looks. */
final class Signal {
    private final BlockingQueue<Boolean> given = new ArrayBlockingQueue<>(1);

    /** Never waits. */
    void give() {
        given.offer(true);
    }

    /** Forgets what was given, for what it tells is about to be looked at. */
    void takeBack() {
        given.clear();
    }

    /** Waits until it is given; whether it was within so many milliseconds. */
    boolean await(long mostMs) throws InterruptedException {
        return given.poll(mostMs, TimeUnit.MILLISECONDS) != null;
    }
}
