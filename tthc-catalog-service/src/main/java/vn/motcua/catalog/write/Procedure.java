package vn.motcua.catalog.write;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.DraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureEvent.VersionWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowApproved;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDraftWithdrawn;
import vn.motcua.catalog.events.ProcedureEvent.WorkflowDrafted;
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

    /**
     * Registered and not abolished.
     *
     * @param versions none while nothing was published, or all was withdrawn
     * @param draft present while the next version is being written
     */
    record Active(
            Optional<String> owner,
            String code,
            Versions versions,
            Optional<ProcedureContent> draft,
            Workflow workflow,
            int revision)
            implements Procedure {
        public boolean isPublished() {
            return !versions.standing().isEmpty();
        }

        /** What was written last: the draft, or else the newest version; empty when the only draft was given up. */
        public Optional<ProcedureContent> newest() {
            return draft.or(() -> isPublished() ? Optional.of(versions.newest().content()) : Optional.empty());
        }

        private Active next(ProcedureEvent event, Versions newVersions, Optional<ProcedureContent> newDraft) {
            return new Active(owner, code, newVersions, newDraft, workflow, event.revision());
        }

        private Active next(ProcedureEvent event, Workflow newWorkflow) {
            return new Active(owner, code, versions, draft, newWorkflow, event.revision());
        }

        /** Without a version that never took effect. What it said is a draft again, unless something newer was written. */
        private Active without(VersionWithdrawn e) {
            boolean newest = versions.newest().versionNo() == e.versionNo();
            return next(e, versions.without(e.versionNo()), newest ? newest() : draft);
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
                new Active(
                        Optional.of(e.owner()),
                        e.code(),
                        Versions.NONE,
                        Optional.of(e.content()),
                        Workflow.NONE,
                        e.revision());
            case ProcedureAmended e
            when before instanceof Active a -> a.next(e, a.versions(), Optional.of(e.content()));
            case DraftWithdrawn e
            when before instanceof Active a && a.draft().isPresent() -> a.next(e, a.versions(), Optional.empty());
            case WorkflowDrafted e
            when before instanceof Active a -> a.next(e, a.workflow().drafted(e.steps()));
            case WorkflowDraftWithdrawn e
            when before instanceof Active a && a.workflow().draft().isPresent() ->
                a.next(e, a.workflow().withoutDraft());
            case WorkflowApproved e
            when before instanceof Active a ->
                a.next(e, new Workflow(e.workflowVersion(), e.steps(), Optional.empty()));
            case ProcedurePublished e
            when before instanceof Active a && a.draft().isPresent() ->
                a.next(e, a.versions().with(e, a.draft().get()), Optional.empty());
            case VersionWithdrawn e
            when before instanceof Active a && a.versions().find(e.versionNo()).isPresent() -> a.without(e);
            case ProcedureRepealed _
            when before instanceof Active a && a.isPublished() -> new Repealed(a.owner(), a.code());
            case ProcedureRegistered _,
                    ProcedureAmended _,
                    DraftWithdrawn _,
                    WorkflowDrafted _,
                    WorkflowDraftWithdrawn _,
                    WorkflowApproved _,
                    ProcedurePublished _,
                    VersionWithdrawn _,
                    ProcedureRepealed _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
