package vn.motcua.eventstore.axon;

import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.engine.AppendExtras;

/** A command on its way through Axon, with what the engine must know beside its events. */
record Envelope(EntityCommand command, AppendExtras extras) {
    /** Hands the extras to the unit of work before anything is sourced, and names the entity. */
    static String open(Message message, ProcessingContext context) {
        Envelope envelope = (Envelope) message.payload();
        context.putResource(AppendExtras.KEY, envelope.extras);
        return envelope.command.entityId();
    }

    static EntityCommand commandOf(Message message) {
        return ((Envelope) message.payload()).command;
    }

    static AppendExtras extrasOf(Message message) {
        return ((Envelope) message.payload()).extras;
    }
}
