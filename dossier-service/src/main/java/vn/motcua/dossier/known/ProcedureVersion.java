package vn.motcua.dossier.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;

/**
 * One published version of a procedure ({@code procedure.published}).
 *
 * @param code national code, for example {@code 1.012345}
 * @param versionNo 1 or more, counted per procedure
 * @param effectiveFrom first day in force, Asia/Ho_Chi_Minh
 * @param timeLimits one per channel that is offered
 * @param resolvingAgency code of the competent organisation
 * @param onlineLevel {@code NONE}, {@code PARTIAL} or {@code FULL}
 * @param workflowVersion version of the internal workflow, 1 or more
 * @param subjects who may carry it out, as the catalogue calls them; empty when it does not tell
 * @param receivableWithoutCheck whether a submission with all its papers is received without an officer's check
 */
public record ProcedureVersion(
        UUID procedureId,
        String code,
        String name,
        Field field,
        int versionNo,
        LocalDate effectiveFrom,
        List<ChannelLimit> timeLimits,
        String resolvingAgency,
        String level,
        boolean businessRelated,
        boolean greenLane,
        boolean requiresPaperResult,
        boolean hasFee,
        String onlineLevel,
        List<Paper> components,
        int workflowVersion,
        Optional<Set<String>> subjects,
        boolean receivableWithoutCheck)
        implements ProcedureMessage {
    public ProcedureVersion {
        timeLimits = List.copyOf(timeLimits);
        components = List.copyOf(components);
        subjects = subjects.map(Set::copyOf);
    }

    /** Field of administration (lĩnh vực). */
    public record Field(String code, String name) {}

    /** The time limit of one channel. */
    public record ChannelLimit(Channel channel, int amount, TimeLimit.Unit unit) {}

    /**
     * A component that the procedure asks for.
     *
     * @param originals originals of a set; with none of either it is handed in only where it applies
     * @param copies copies of a set
     */
    public record Paper(String code, String name, int originals, int copies) {
        public boolean isRequired() {
            return originals + copies > 0;
        }
    }

    /** Whether such an applicant may carry it out; as long as the catalogue does not tell, everybody may. */
    public boolean isFor(Subject subject) {
        Set<String> named =
                switch (subject) {
                    case CITIZEN -> Set.of("VIETNAMESE_CITIZEN", "OVERSEAS_VIETNAMESE", "FOREIGNER");
                    case ORGANISATION -> Set.of("ORGANISATION", "COOPERATIVE", "AGENCY");
                    case BUSINESS -> Set.of("BUSINESS", "COOPERATIVE");
                };
        return subjects.filter(told -> named.stream().noneMatch(told::contains)).isEmpty();
    }

    /** The time limit of a channel; empty when the procedure is not offered through it. */
    public Optional<TimeLimit> timeLimit(Channel channel) {
        return timeLimits.stream()
                .filter(limit -> limit.channel() == channel)
                .map(limit -> new TimeLimit(limit.amount(), limit.unit()))
                .findFirst();
    }

    /** The name of a component; empty when the procedure has none of that code. */
    public Optional<String> paperName(String componentCode) {
        return components.stream()
                .filter(paper -> paper.code().equals(componentCode))
                .map(Paper::name)
                .findFirst();
    }
}
