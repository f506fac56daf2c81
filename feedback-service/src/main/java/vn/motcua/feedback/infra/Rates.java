package vn.motcua.feedback.infra;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.motcua.http.RateLimit;

/** Everyone may send feedback without a login, so whoever has none is let through more slowly than elsewhere. */
@Dependent
class Rates {
    @Produces
    @Singleton
    RateLimit limit(FeedbackConfig config) {
        return new RateLimit(config.signedInRequestsPerSecond(), config.anonymousRequestsPerSecond());
    }
}
