package vn.motcua.plan.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.http.Answers;
import vn.motcua.http.CommandRequest;
import vn.motcua.plan.view.Plans;

/**
 * Sends the command of a request, and answers with the plan or the task as the command left it. What is out of reach is
 * unknown before anything else is asked, so that a repeated request tells no more than a new one.
 */
@ApplicationScoped
public class Changes {
    private final Commands commands;
    private final CommandRequest request;
    private final OwnPlans own;
    private final Plans plans;
    private final Vault vault;

    Changes(Commands commands, CommandRequest request, OwnPlans own, Plans plans, Vault vault) {
        this.commands = commands;
        this.request = request;
        this.own = own;
        this.plans = plans;
        this.vault = vault;
    }

    /** What somebody wrote, for the vault. */
    public WrittenNote written(String text) {
        return WrittenNote.of(text, vault);
    }

    public Response to(PlanCommand command, List<WrittenNote> notes) {
        own.requireOwn(command.planId());
        Outcome outcome = send(command, notes);
        return Answers.ok(outcome, plans.after(outcome, own.asker()));
    }

    public Response to(TaskCommand command, List<WrittenNote> notes) {
        own.requireWorkedOn(command.planId());
        Outcome outcome = send(command, notes);
        return Answers.ok(outcome, plans.taskAfter(outcome, own.asker()));
    }

    private Outcome send(Object command, List<WrittenNote> notes) {
        return commands.send(
                command, request.change(), notes.stream().map(WrittenNote::row).toList());
    }
}
