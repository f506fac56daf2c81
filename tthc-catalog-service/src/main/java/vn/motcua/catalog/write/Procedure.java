package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.TimeLimit;

/** What decisions about a procedure need to know of it. */
public sealed interface Procedure {
    Procedure NONE = new Unknown();

    /** Code of the organisation that it belongs to; empty when it was never registered. */
    Optional<String> owner();

    /** Never registered. */
    record Unknown() implements Procedure {
        @Override
        public Optional<String> owner() {
            return Optional.empty();
        }
    }

    /** Registered, never published. */
    record Drafted(Optional<String> owner, String code, ProcedureContent draft, Workflow workflow, int revision)
            implements Procedure {}

    /** Published at least once; {@code draft} is present when the next version is being written. */
    record Published(
            Optional<String> owner,
            String code,
            int versionNo,
            LocalDate effectiveFrom,
            ProcedureContent content,
            Optional<ProcedureContent> draft,
            Workflow workflow,
            int revision)
            implements Procedure {
        public ProcedureContent newest() {
            return draft.orElse(content);
        }
    }

    /** Abolished, at once or from a day to come. */
    record Repealed(Optional<String> owner, String code) implements Procedure {}

    /** All time limits of a content, channel by channel, the ordinary one of each first. */
    static List<TimeLimit> timeLimits(ProcedureContent content) {
        return content.channels().stream()
                .flatMap(channel -> channel.timeOptions().stream()
                        .map(option -> new TimeLimit(channel.channel(), option.amount(), option.unit(), option.note())))
                .toList();
    }

    static Procedure evolve(Procedure before, ProcedureEvent event) {
        return switch (event) {
            case ProcedureRegistered e
            when before instanceof Unknown ->
                new Drafted(Optional.of(e.owner()), e.code(), e.content(), Workflow.NONE, e.revision());
            case ProcedureAmended e
            when before instanceof Drafted d ->
                new Drafted(d.owner(), d.code(), e.content(), d.workflow(), e.revision());
            case ProcedureAmended e
            when before instanceof Published p ->
                new Published(
                        p.owner(),
                        p.code(),
                        p.versionNo(),
                        p.effectiveFrom(),
                        p.content(),
                        Optional.of(e.content()),
                        p.workflow(),
                        e.revision());
            case WorkflowApproved e
            when before instanceof Drafted d ->
                new Drafted(d.owner(), d.code(), d.draft(), new Workflow(e.workflowVersion(), e.steps()), e.revision());
            case WorkflowApproved e
            when before instanceof Published p ->
                new Published(
                        p.owner(),
                        p.code(),
                        p.versionNo(),
                        p.effectiveFrom(),
                        p.content(),
                        p.draft(),
                        new Workflow(e.workflowVersion(), e.steps()),
                        e.revision());
            case ProcedurePublished e
            when before instanceof Drafted d ->
                new Published(
                        d.owner(),
                        d.code(),
                        e.versionNo(),
                        e.effectiveFrom(),
                        d.draft(),
                        Optional.empty(),
                        d.workflow(),
                        e.revision());
            case ProcedurePublished e
            when before instanceof Published p && p.draft().isPresent() ->
                new Published(
                        p.owner(),
                        p.code(),
                        e.versionNo(),
                        e.effectiveFrom(),
                        p.newest(),
                        Optional.empty(),
                        p.workflow(),
                        e.revision());
            case ProcedureRepealed _ when before instanceof Published p -> new Repealed(p.owner(), p.code());
            case ProcedureRegistered _,
                    ProcedureAmended _,
                    WorkflowApproved _,
                    ProcedurePublished _,
                    ProcedureRepealed _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
