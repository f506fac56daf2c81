package vn.motcua.organisations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is read of the directory on the catalogue's topic: just the fields that are used here. The catalogue owns the schemas
 * ({@code docs/events/catalog}). Days are days in Asia/Ho_Chi_Minh. Codes of organisations are opaque.
 */
public sealed interface DirectoryMessage
        permits DirectoryMessage.OrganisationMessage,
                DirectoryMessage.OfficerMessage,
                DirectoryMessage.CalendarYearAnnounced {

    /** The messages by their stored names, for {@code ConsumedMessages} and for the kinds of the copy. */
    Map<String, Class<? extends DirectoryMessage>> NAMES = Map.of(
            "organisation.registered", OrganisationRegistered.class,
            "organisation.renamed", OrganisationRenamed.class,
            "organisation.moved", OrganisationMoved.class,
            "organisation.closed", OrganisationClosed.class,
            "organisation.working-hours-set", WorkingHoursSet.class,
            "officer.registered", OfficerRegistered.class,
            "officer.moved", OfficerMoved.class,
            "officer.posted", OfficerPosted.class,
            "officer.posting-ended", PostingEnded.class,
            "calendar-year.announced", CalendarYearAnnounced.class);

    /** What a message is about: of those with the same identity the last one counts, and a copy keeps that one alone. */
    static String copyId(DirectoryMessage message) {
        return switch (message) {
            case OrganisationRegistered m -> "organisation/" + m.code();
            case OrganisationRenamed m -> "name/" + m.code() + "/" + m.effectiveFrom();
            case OrganisationMoved m -> "parent/" + m.code() + "/" + m.effectiveFrom();
            case OrganisationClosed m -> "closure/" + m.code();
            case WorkingHoursSet m ->
                "hours/" + m.code() + "/" + m.workingHours().effectiveFrom();
            case OfficerRegistered m -> "officer/" + m.officerId();
            case OfficerMoved m -> "home/" + m.officerId() + "/" + m.from();
            case OfficerPosted m -> "posting/" + m.postingId();
            case PostingEnded m -> "posting-end/" + m.postingId();
            case CalendarYearAnnounced m -> "calendar/" + m.year() + "/" + m.version();
        };
    }

    /** A message about one organisation. */
    sealed interface OrganisationMessage extends DirectoryMessage {
        /** Official code of the organisation. */
        String code();
    }

    /** A message about one officer. */
    sealed interface OfficerMessage extends DirectoryMessage {
        /** The {@code sub} of the officer's tokens; opaque, never a name. */
        String officerId();
    }

    /**
     * An organisation was entered ({@code organisation.registered}).
     *
     * @param kind for example {@code DEPARTMENT}, {@code DIVISION} or {@code COMMUNE}; kinds of later releases are taken as they are
     * @param parent code of the organisation above until the first move; empty at the top
     * @param effectiveFrom first day
     * @param effectiveTo last day of a former organisation
     * @param successors codes of those that took over, the principal one first
     * @param workingHours by first day; empty when those of the organisation above apply
     */
    record OrganisationRegistered(
            String code,
            String name,
            String kind,
            Optional<String> parent,
            LocalDate effectiveFrom,
            Optional<LocalDate> effectiveTo,
            List<String> successors,
            List<Hours> workingHours)
            implements OrganisationMessage {
        public OrganisationRegistered {
            successors = told(successors);
            workingHours = told(workingHours);
        }
    }

    /** An organisation has another name from a day on ({@code organisation.renamed}). */
    record OrganisationRenamed(String code, String name, LocalDate effectiveFrom) implements OrganisationMessage {}

    /**
     * An organisation stands elsewhere from a day on ({@code organisation.moved}).
     *
     * @param parent code of the organisation above from then on; empty: it stands at the top
     */
    record OrganisationMoved(String code, Optional<String> parent, LocalDate effectiveFrom)
            implements OrganisationMessage {}

    /**
     * An organisation ends ({@code organisation.closed}).
     *
     * @param effectiveTo last day
     * @param successors codes of those that take over, the principal one first; empty when none does
     */
    record OrganisationClosed(String code, LocalDate effectiveTo, List<String> successors)
            implements OrganisationMessage {
        public OrganisationClosed {
            successors = told(successors);
        }
    }

    /** An organisation works other hours from a day on ({@code organisation.working-hours-set}). */
    record WorkingHoursSet(String code, Hours workingHours) implements OrganisationMessage {}

    /** Hours of each working day from a day on, until the next entry of the same organisation begins. */
    record Hours(LocalDate effectiveFrom, List<Session> sessions) {
        public Hours {
            sessions = told(sessions);
        }
    }

    /** One unbroken stretch of a working day, Asia/Ho_Chi_Minh. */
    record Session(LocalTime from, LocalTime to) {}

    /**
     * An officer entered the directory ({@code officer.registered}).
     *
     * @param officerId the {@code sub} of the officer's tokens
     * @param organisation code of the home unit until the first move
     * @param position a public office, Vietnamese; never a person's name
     * @param focalRoles what the officer is the focal point for
     */
    record OfficerRegistered(String officerId, String organisation, Optional<String> position, List<String> focalRoles)
            implements OfficerMessage {
        public OfficerRegistered {
            focalRoles = told(focalRoles);
        }
    }

    /** An officer's home unit is another one from a day on ({@code officer.moved}). */
    record OfficerMoved(String officerId, String organisation, LocalDate from) implements OfficerMessage {}

    /**
     * An officer works for another unit as well ({@code officer.posted}).
     *
     * @param from first day
     * @param to last day; empty: until it is ended
     */
    record OfficerPosted(
            String officerId, String postingId, String unit, LocalDate from, Optional<LocalDate> to, String purpose)
            implements OfficerMessage {}

    /** A posting ends on another day than was said ({@code officer.posting-ended}). @param lastDay of the posting */
    record PostingEnded(String officerId, String postingId, LocalDate lastDay) implements OfficerMessage {}

    /**
     * The state working calendar of one year ({@code calendar-year.announced}).
     *
     * @param version 1 or more; the highest version of a year holds
     * @param days days that differ from the plain week
     */
    record CalendarYearAnnounced(int year, int version, List<Day> days) implements DirectoryMessage {
        public CalendarYearAnnounced {
            days = told(days);
        }
    }

    /**
     * One day that differs from the plain week.
     *
     * @param kind {@code DAY_OFF} or {@code COMPENSATED_WORKDAY}
     * @param certainty {@code CONFIRMED}, {@code BY_LAW}, {@code LIKELY} or {@code UNCERTAIN}
     */
    record Day(LocalDate date, String kind, DayName name, String certainty, String source) {}

    /** What people call a day, in both languages. */
    record DayName(String vi, String en) {}

    /** A list that a message leaves out is empty. */
    private static <T> List<T> told(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
