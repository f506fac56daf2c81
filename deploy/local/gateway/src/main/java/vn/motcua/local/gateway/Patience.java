package vn.motcua.local.gateway;

import java.time.Duration;

/**
 * How long the gateway waits while nothing happens.
 *
 * @param withClients for more of what a client sends
 * @param withServices for the answer of a service to a request that it has whole; a little longer than services take to say
 *     themselves that they cannot answer in time
 */
record Patience(Duration withClients, Duration withServices) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(15));
}
