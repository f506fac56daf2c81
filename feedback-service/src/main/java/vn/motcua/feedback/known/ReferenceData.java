package vn.motcua.feedback.known;

import static vn.motcua.feedback.FeedbackRefusal.HANDLER_COMPLAINED_OF;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_ACTIVE;
import static vn.motcua.feedback.FeedbackRefusal.ORGANISATION_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.PROCEDURE_NOT_KNOWN_HERE;
import static vn.motcua.feedback.FeedbackRefusal.REFERENCE_DATA_MISSING;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.calendar.OfficeCalendar;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.Reach;

/**
 * What this service knows of the catalogue at one moment. Immutable, so that a decision is made on one state of it. Days are days in
 * Asia/Ho_Chi_Minh.
 *
 * @param procedures that were ever published
 */
public record ReferenceData(Set<UUID> procedures, Directory directory) {
    private static final String DIVISION = "DIVISION";
    private static final String PROVINCE = "PROVINCIAL_COMMITTEE";

    public ReferenceData {
        procedures = Set.copyOf(procedures);
    }

    /** Whose feedback somebody of an organisation may see and move on a day. @param org code; empty without one */
    public Reach reachOf(String org, LocalDate day) {
        return directory.reachOf(org, day);
    }

    /**
     * Whether a unit is the agency that feedback tells of, belongs to it, or to one that took it over: its people may be those who are
     * complained of.
     */
    public boolean isOfAgency(String unit, String agency, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Deque<String> agencies = new ArrayDeque<>(List.of(agency));
        while (!agencies.isEmpty()) {
            String next = agencies.pop();
            if (directory.isWithin(unit, next, day)) {
                return true;
            }
            if (seen.add(next)) {
                agencies.addAll(directory.successorsOf(next, day));
            }
        }
        return false;
    }

    /** Whether a unit is the committee of the province, above which there is nobody. @param unit code; empty without one */
    public boolean isProvince(String unit, LocalDate day) {
        return directory
                .organisation(unit)
                .filter(at -> at.kind().equals(PROVINCE))
                .filter(at -> at.existsOn(day) && at.parentOn(day).isEmpty())
                .isPresent();
    }

    /** @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE */
    public void requireOrganisation(String code) {
        if (!directory.knows(code)) {
            throw ORGANISATION_NOT_KNOWN_HERE.because(code + "; dữ liệu ở đây cập nhật đến " + directory.asOf());
        }
    }

    /**
     * Whoever handles feedback is there on that day.
     *
     * @throws vn.motcua.eventstore.Refused ORGANISATION_NOT_KNOWN_HERE or ORGANISATION_NOT_ACTIVE
     */
    public void requireHandler(String code, LocalDate day) {
        requireOrganisation(code);
        if (!directory.existsOn(code, day)) {
            throw ORGANISATION_NOT_ACTIVE.because(code + ", ngày " + day);
        }
    }

    /**
     * Feedback about the conduct of a division, or of the one that took it over, is not handled inside that division: whoever it belongs to
     * manages its people. An agency that is no division handles what is told of its people itself.
     *
     * @throws vn.motcua.eventstore.Refused HANDLER_COMPLAINED_OF
     */
    public void requireNotComplainedOf(String handler, String agency, LocalDate day) {
        String holder = directory.holderOn(agency, day);
        boolean division = directory
                .organisation(holder)
                .filter(at -> at.kind().equals(DIVISION))
                .isPresent();
        if (division && reachOf(holder, day).covers(handler)) {
            throw HANDLER_COMPLAINED_OF.because(handler + " thuộc đơn vị bị phản ánh");
        }
    }

    /** @throws vn.motcua.eventstore.Refused PROCEDURE_NOT_KNOWN_HERE */
    public void requireProcedure(UUID procedureId) {
        if (!procedures.contains(procedureId)) {
            throw PROCEDURE_NOT_KNOWN_HERE.because("Danh mục ở đây cập nhật đến " + directory.asOf());
        }
    }

    /**
     * The calendar on which limits of an organisation are counted, begun on a day: its own, or that of whoever took it over by then.
     *
     * @throws vn.motcua.eventstore.Refused REFERENCE_DATA_MISSING
     */
    public OfficeCalendar office(String code, LocalDate day) {
        String holder = directory.holderOn(code, day);
        return directory
                .officeOf(holder)
                .orElseThrow(() -> REFERENCE_DATA_MISSING.because("Chưa có giờ làm việc của đơn vị " + holder));
    }
}
