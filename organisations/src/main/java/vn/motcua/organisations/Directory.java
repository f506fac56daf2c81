package vn.motcua.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.calendar.Timetable;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.OfficerMessage;
import vn.motcua.organisations.DirectoryMessage.OfficerRegistered;
import vn.motcua.organisations.DirectoryMessage.OrganisationMessage;
import vn.motcua.organisations.Organisation.Ending;

/**
 * What the catalogue has told of organisations, officers and working time, at one moment. Immutable and safe to share between threads,
 * so that a decision is made on one state of it. Codes that it does not know are answered for as well: they stand alone. Days are days
 * in Asia/Ho_Chi_Minh.
 */
public final class Directory {
    /** Nothing was told yet. */
    public static final Directory EMPTY = of(List.of());

    /** Reaches that are remembered, before all are forgotten: some three thousand organisations on a day. */
    private static final int REACHES_MAX = 4_096;

    private final Map<String, Organisation> organisations;
    private final Structure structure;
    private final Offices offices;
    private final Officers officers;
    private final Map<String, List<Posting>> postings;
    private final StateCalendar calendar;
    private final Instant asOf;
    private final Map<Asked, Reach> reaches = new ConcurrentHashMap<>();
    private final Map<String, Timetable> timetables = new ConcurrentHashMap<>();

    private record Asked(String code, LocalDate day) {}

    private Directory(Collection<? extends DirectoryMessage> messages, Instant asOf) {
        this.organisations = Organisations.of(only(OrganisationMessage.class, messages));
        this.structure = new Structure(organisations);
        this.offices = new Offices(organisations, structure);
        this.officers = new Officers(only(OfficerMessage.class, messages));
        this.postings = officers.postings();
        this.calendar = Calendars.of(only(CalendarYearAnnounced.class, messages));
        this.asOf = asOf;
    }

    public static Directory of(Collection<? extends DirectoryMessage> messages) {
        return of(messages, Instant.EPOCH);
    }

    /**
     * @param messages those about one organisation or officer in the order of the catalogue's log
     * @param asOf when the catalogue recorded the newest of them
     */
    public static Directory of(Collection<? extends DirectoryMessage> messages, Instant asOf) {
        return new Directory(messages, asOf);
    }

    private static <M> List<M> only(Class<M> type, Collection<? extends DirectoryMessage> messages) {
        return messages.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** When the catalogue recorded the newest message that is in here; {@link Instant#EPOCH} when there is none. */
    public Instant asOf() {
        return asOf;
    }

    /** Whether an organisation was registered, of whatever days. */
    public boolean knows(String code) {
        return organisation(code).isPresent();
    }

    public Optional<Organisation> organisation(String code) {
        return Optional.ofNullable(organisations.get(code))
                .filter(at -> at.from().isPresent());
    }

    /** All that were registered, in no order. */
    public Collection<Organisation> organisations() {
        return organisations.values().stream()
                .filter(at -> at.from().isPresent())
                .toList();
    }

    /** Whether an organisation is there on a day. */
    public boolean existsOn(String code, LocalDate day) {
        return organisation(code).filter(at -> at.existsOn(day)).isPresent();
    }

    /** The name that an organisation has on a day; its code when it is not known. */
    public String nameOn(String code, LocalDate day) {
        return organisation(code).map(at -> at.nameOn(day)).orElse(code);
    }

    /** Code of the organisation above on a day; empty at the top and for one that is not known. */
    public Optional<String> parentOn(String code, LocalDate day) {
        return Optional.ofNullable(organisations.get(code)).flatMap(at -> at.parentOn(day));
    }

    /** The organisation itself and those above it on a day, nearest first, as far as they are known. */
    public List<Organisation> upwards(String code, LocalDate day) {
        return structure.upwards(code, day);
    }

    /** The commune that an organisation is or belongs to on a day. */
    public Optional<Organisation> communeOf(String code, LocalDate day) {
        return nearest("COMMUNE", code, day);
    }

    /** The department that an organisation is or belongs to on a day. */
    public Optional<Organisation> departmentOf(String code, LocalDate day) {
        return nearest("DEPARTMENT", code, day);
    }

    private Optional<Organisation> nearest(String kind, String code, LocalDate day) {
        return upwards(code, day).stream().filter(at -> at.kind().equals(kind)).findFirst();
    }

    /** How an organisation ended, when it no longer is there on a day. */
    public Optional<Ending> endBefore(String code, LocalDate day) {
        return organisation(code).flatMap(at -> at.endedBefore(day));
    }

    /** Codes of those that took over from an organisation that has ended before a day, the principal one first. */
    public List<String> successorsOf(String code, LocalDate day) {
        return endBefore(code, day).map(Ending::successors).orElse(List.of());
    }

    /**
     * Who holds what is an organisation's on a day: itself, or the end of the chain of principal successors. Where nobody took over it stays
     * with the last one, in a circle of successors with the organisation itself.
     */
    public String holderOn(String code, LocalDate day) {
        return structure.holderOn(code, day);
    }

    /**
     * Whose things somebody of an organisation may see and move on a day: its own, those of all below it, and of all that any of these has
     * taken over before that day. What an organisation had passes with it to its successors and no longer stands below its former parent.
     *
     * @param code empty: nothing is within reach
     */
    public Reach reachOf(String code, LocalDate day) {
        if (code.isEmpty()) {
            return Reach.NOTHING;
        }
        if (reaches.size() >= REACHES_MAX) {
            reaches.clear();
        }
        return reaches.computeIfAbsent(
                new Asked(code, day), asked -> new Reach(structure.reachOf(asked.code(), asked.day())));
    }

    /** Whether an organisation is within another one's reach on a day; each one is within its own. */
    public boolean isWithin(String code, String above, LocalDate day) {
        return reachOf(above, day).covers(code);
    }

    /** An officer's registration: position, focal roles. @param officerId the token's {@code sub} */
    public Optional<OfficerRegistered> officer(String officerId) {
        return officers.find(officerId);
    }

    /** Code of an officer's home unit on a day; empty when the directory does not know the officer. */
    public Optional<String> homeOf(String officerId, LocalDate day) {
        return officers.homeOn(officerId, day);
    }

    /** All postings of an officer, past, present and to come, in the order in which they were told. */
    public List<Posting> postingsOf(String officerId) {
        return postings.getOrDefault(officerId, List.of());
    }

    /** Whether an officer works for a unit on a day, and if not, why. */
    public Posting.Standing posting(String officerId, String unit, LocalDate day) {
        return Posting.on(
                day,
                postingsOf(officerId).stream()
                        .filter(posting -> posting.unit().equals(unit))
                        .toList());
    }

    /** The state working calendar: the newest edition of each year that was announced. */
    public StateCalendar calendar() {
        return calendar;
    }

    /**
     * The calendar on which the deadlines of an organisation are counted. Hours are those of the nearest organisation upwards that has an
     * entry for the day; a day on which there is none refuses to be counted over.
     *
     * @return empty when neither the organisation nor any above it has told hours of any day
     */
    public Optional<OfficeCalendar> officeOf(String code) {
        return Optional.ofNullable(organisations.get(code))
                .map(at -> timetables.computeIfAbsent(at.code(), offices::timetable))
                .filter(hours -> !hours.periods().isEmpty())
                .map(hours -> new OfficeCalendar(calendar, hours));
    }
}
