package vn.motcua.calendar;

import java.time.LocalTime;

/** One unbroken stretch of a working day, {@code from} inclusive, {@code to} exclusive, in Asia/Ho_Chi_Minh. */
public record Session(LocalTime from, LocalTime to) {
    public Session {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a session from " + from + " to " + to);
        }
    }

    /** @param text such as {@code 07:30-11:30} */
    public static Session parse(String text) {
        String[] ends = text.strip().split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not a session: " + text);
        }
        return new Session(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }
}
