package vn.motcua.dossier.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.files.kept.FileState;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.files.kept.KeptFiles.Referred;
import vn.motcua.http.Caller;

/** Sends commands that refer to uploaded files: names and keys of these go into the vault with the event. For virtual threads. */
@ApplicationScoped
public class Attachments {
    private final KeptFiles files;
    private final Commands commands;
    private final Caller caller;

    Attachments(KeptFiles files, Commands commands, Caller caller) {
        this.files = files;
        this.commands = commands;
        this.caller = caller;
    }

    /**
     * Sends a command that makes a dossier. A request that was answered keeps its answer, whatever has become of the files.
     *
     * @param ids of the files that it refers to
     * @param rows for the vault, beside those of the files
     * @throws Refused FILE_UNKNOWN, FILE_ERASED, FILE_INFECTED, FILE_ALREADY_USED, or what the command is refused for
     */
    public Outcome send(
            Collection<UUID> ids, CommandContext context, List<VaultRow> rows, Function<Attached, Object> command) {
        return send(ids, Attached.NONE, context, rows, command);
    }

    /** The same for a command on a dossier: it may refer to what the dossier has already. */
    public Outcome send(
            Collection<UUID> ids,
            DossierView dossier,
            CommandContext context,
            List<VaultRow> rows,
            Function<Attached, Object> command) {
        return send(ids, Attached.to(dossier.components(), dossier.files()), context, rows, command);
    }

    private Outcome send(
            Collection<UUID> ids,
            Attached before,
            CommandContext context,
            List<VaultRow> rows,
            Function<Attached, Object> command) {
        List<UUID> fresh = ids.stream()
                .distinct()
                .filter(id -> !before.files().containsKey(id))
                .toList();
        if (fresh.isEmpty()) {
            return commands.send(command.apply(before), context, rows);
        }
        Referred referred;
        try {
            referred = files.refer(fresh, caller.org());
        } catch (Refused refused) {
            return commands.answered(context).orElseThrow(() -> refused);
        }
        Outcome outcome = sent(command.apply(with(before, referred)), context, rows, referred);
        files.kept(referred);
        return outcome;
    }

    private Outcome sent(Object command, CommandContext context, List<VaultRow> rows, Referred referred) {
        List<VaultRow> all =
                Stream.concat(rows.stream(), referred.rows().stream()).toList();
        try {
            return commands.send(command, context, all);
        } catch (IllegalStateException broken) {
            // Two commands at once for one file: the vault takes it once, and the other one is told here.
            files.kept(referred);
            files.refer(referred.files().keySet(), caller.org());
            throw broken;
        }
    }

    private static Attached with(Attached before, Referred referred) {
        Map<UUID, FileRef> all = new HashMap<>(before.files());
        referred.files().forEach((id, state) -> all.put(id, ref(state)));
        return new Attached(all, before.before());
    }

    private static FileRef ref(FileState state) {
        return new FileRef(state.id(), state.sha256(), state.bytes(), state.type());
    }
}
