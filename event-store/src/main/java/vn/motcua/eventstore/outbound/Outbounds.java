package vn.motcua.eventstore.outbound;

import java.time.Duration;
import java.util.List;

/** The targets of this process. */
public final class Outbounds implements AutoCloseable {
    private final List<OutboundSender<?>> senders;
    private final OutboundQueue queue;

    public Outbounds(List<OutboundSender<?>> senders, OutboundQueue queue) {
        this.senders = List.copyOf(senders);
        this.queue = queue;
    }

    public OutboundQueue queue() {
        return queue;
    }

    /** Names of the targets, sorted. */
    public List<String> targets() {
        return senders.stream().map(OutboundSender::target).sorted().toList();
    }

    /** @param every how long each waits after all was sent that could be */
    public void start(Duration every) {
        senders.forEach(sender -> sender.start(every));
    }

    @Override
    public void close() {
        senders.forEach(OutboundSender::close);
    }
}
