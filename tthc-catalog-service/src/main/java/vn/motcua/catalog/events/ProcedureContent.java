package vn.motcua.catalog.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a procedure says, as disclosed to the public. Texts are Vietnamese, NFC, without personal data.
 * A draft may still miss parts: lists may be empty; a publication needs them all.
 *
 * @param steps order of steps, by case
 * @param channels ways of submitting, each once, with their time limits and fees
 * @param components papers of the dossier
 * @param sets number of sets to submit, 0 while not said
 * @param results what the applicant gets
 * @param conditions requirements, may be empty
 * @legal LB-30 parts that a disclosed procedure must have
 */
public record ProcedureContent(
        String name,
        Field field,
        Level level,
        ProcedureKind kind,
        List<Steps> steps,
        List<ChannelTerms> channels,
        List<Component> components,
        int sets,
        Set<Subject> subjects,
        Agencies agencies,
        List<Result> results,
        List<LegalRef> legalBases,
        String conditions,
        Flags flags,
        OnlineLevel onlineLevel) {
    public ProcedureContent {
        steps = List.copyOf(steps);
        channels = List.copyOf(channels);
        components = List.copyOf(components);
        subjects = java.util.Collections.unmodifiableSet(new TreeSet<>(subjects));
        results = List.copyOf(results);
        legalBases = List.copyOf(legalBases);
    }

    /** The order of steps of one case; an empty case name means the ordinary case. */
    public record Steps(String caseName, List<String> steps) {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** One way of submitting; the first time option is the ordinary one. */
    public record ChannelTerms(Channel channel, List<TimeOption> timeOptions) {
        public ChannelTerms {
            timeOptions = List.copyOf(timeOptions);
        }
    }

    /**
     * A time limit and what it costs.
     *
     * @param amount 1 to 9,999, in {@code unit}; 0 working days: within the day
     * @param note when this option applies, empty for the ordinary one
     */
    public record TimeOption(int amount, LimitUnit unit, String note, List<Fee> fees) {
        public TimeOption {
            fees = List.copyOf(fees);
        }
    }

    /** A fee (phí) or charge (lệ phí); {@code amount} in whole {@code currencyUnit}, 0 or more. */
    public record Fee(String code, FeeKind kind, long amount, String currencyUnit, String note) {}

    /** Phí and lệ phí, two things in law. */
    public enum FeeKind {
        FEE,
        CHARGE
    }

    /**
     * A paper of the dossier (thành phần hồ sơ).
     *
     * @param originals number of originals per set, 0 or more
     * @param copies number of copies per set, 0 or more
     * @param reusable whether digital data already held may stand for the paper
     */
    public record Component(String code, String name, int originals, int copies, boolean reusable) {}

    /** Organisation codes (or, for communes as a class, a name) by their part in the procedure. */
    public record Agencies(List<String> executing, List<String> competent, List<String> receiving) {
        public Agencies {
            executing = List.copyOf(executing);
            competent = List.copyOf(competent);
            receiving = List.copyOf(receiving);
        }
    }

    /** What is handed over at the end. */
    public record Result(String code, String name, boolean paperRequired) {}

    /** A legal instrument that the procedure rests on. */
    public record LegalRef(String number, String title, String issuer, LocalDate issuedOn, LocalDate effectiveOn) {}

    /**
     * Marks that boards and reports group by, and how dossiers come in.
     *
     * @param receivableWithoutCheck whether a submission is received at once, without an officer's check
     */
    public record Flags(
            boolean businessRelated,
            boolean greenLane,
            boolean territoryIndependent,
            boolean fourOnSite,
            boolean interAgency,
            boolean secretOrSpecial,
            boolean receivableWithoutCheck) {}
}
