package vn.motcua.feedback.kafka;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An organisation of the directory ({@code organisation.registered}).
 *
 * @param code official code, for example {@code H37.16}
 * @param parent code of the organisation above it, whose working hours hold when it has told none
 * @param workingHours by first day; empty when it keeps its parent's
 */
public record Organisation(String code, String name, Optional<String> parent, List<Hours> workingHours)
        implements CatalogMessage {
    public Organisation {
        workingHours = List.copyOf(workingHours);
    }

    /** The hours of each working day from a day on, until the next entry begins. */
    public record Hours(LocalDate effectiveFrom, List<Session> sessions) {
        public Hours {
            sessions = List.copyOf(sessions);
        }
    }

    /** One unbroken stretch of a working day, Asia/Ho_Chi_Minh. */
    public record Session(LocalTime from, LocalTime to) {}
}
