package vn.motcua.organisations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.Hours;
import vn.motcua.organisations.DirectoryMessage.OfficerMoved;
import vn.motcua.organisations.DirectoryMessage.OfficerPosted;
import vn.motcua.organisations.DirectoryMessage.OfficerRegistered;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationMoved;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.organisations.DirectoryMessage.OrganisationRenamed;
import vn.motcua.organisations.DirectoryMessage.PostingEnded;
import vn.motcua.organisations.DirectoryMessage.Session;
import vn.motcua.organisations.DirectoryMessage.WorkingHoursSet;

/** Builds directories for tests, message by message. Days are written as {@code 2026-07-01}, sessions as {@code 07:30-11:30 13:30-17:00}. */
public final class SampleDirectory {
    private static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);

    private final List<DirectoryMessage> messages = new ArrayList<>();

    /** The first organisation of a directory, which stands at the top since 2016. */
    public static SampleDirectory top(String code, String kind) {
        return new SampleDirectory().registered(code, kind, Optional.empty());
    }

    public static SampleDirectory empty() {
        return new SampleDirectory();
    }

    /** An organisation below another one, since 2016. */
    public SampleDirectory below(String parent, String code, String kind) {
        return registered(code, kind, Optional.of(parent));
    }

    private SampleDirectory registered(String code, String kind, Optional<String> parent) {
        return with(new OrganisationRegistered(
                code, "Đơn vị " + code, kind, parent, BEGINNING, Optional.empty(), List.of(), List.of()));
    }

    public SampleDirectory renamed(String code, String name, String from) {
        return with(new OrganisationRenamed(code, name, LocalDate.parse(from)));
    }

    /** @param parent empty: to the top */
    public SampleDirectory moved(String code, String parent, String from) {
        return with(
                new OrganisationMoved(code, Optional.of(parent).filter(at -> !at.isEmpty()), LocalDate.parse(from)));
    }

    /** @param successors the principal one first */
    public SampleDirectory closed(String code, String lastDay, String... successors) {
        return with(new OrganisationClosed(code, LocalDate.parse(lastDay), List.of(successors)));
    }

    public SampleDirectory hours(String code, String from, String sessions) {
        List<Session> parsed = Stream.of(sessions.split(" "))
                .map(session -> session.split("-"))
                .map(ends -> new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList();
        return with(new WorkingHoursSet(code, new Hours(LocalDate.parse(from), parsed)));
    }

    public SampleDirectory officer(String officerId, String organisation) {
        return with(new OfficerRegistered(officerId, organisation, Optional.of("Chuyên viên"), List.of()));
    }

    public SampleDirectory officerMoved(String officerId, String organisation, String from) {
        return with(new OfficerMoved(officerId, organisation, LocalDate.parse(from)));
    }

    /** @param to last day; empty: until it is ended */
    public SampleDirectory posted(String officerId, String postingId, String unit, String from, String to) {
        return with(new OfficerPosted(
                officerId,
                postingId,
                unit,
                LocalDate.parse(from),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                "ONE_STOP_UNIT"));
    }

    public SampleDirectory postingEnded(String officerId, String postingId, String lastDay) {
        return with(new PostingEnded(officerId, postingId, LocalDate.parse(lastDay)));
    }

    /** A year without days off. */
    public SampleDirectory year(int year) {
        return with(new CalendarYearAnnounced(year, 1, List.of()));
    }

    public SampleDirectory with(DirectoryMessage message) {
        messages.add(message);
        return this;
    }

    public List<DirectoryMessage> messages() {
        return List.copyOf(messages);
    }

    public Directory build() {
        return Directory.of(messages);
    }
}
