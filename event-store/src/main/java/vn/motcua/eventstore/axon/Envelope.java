package vn.motcua.eventstore.axon;

import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.engine.AppendExtras;

/** A command on its way through Axon, with who sends it and what the engine must know beside its events. */
record Envelope(EntityCommand command, CommandContext sent, AppendExtras extras) {
    /** Hands the extras to the unit of work before anything is sourced, and names the entity. */
    static String open(Message message, String tagKey, ProcessingContext context) {
        Envelope envelope = of(message);
        envelope.extras.decidedBy(tagKey, envelope.command.entityId());
        context.putResource(AppendExtras.KEY, envelope.extras);
        return envelope.command.entityId();
    }

    static Envelope of(Message message) {
        return (Envelope) message.payload();
    }
}
