package vn.motcua.dashboard.known;

import java.time.Instant;
import java.util.UUID;

/** What is read of the topic {@code plan}: those of one plan and its tasks come in order. */
public sealed interface AnyPlanMessage permits PlanMessage, TaskMessage {
    UUID planId();

    /** When it happened, business time. */
    Instant at();
}
