package vn.motcua.plan;

import vn.motcua.servicetest.RealPlatform;

/** Real PostgreSQL, Kafka and issuer for the tests of this service. */
public final class ServicePlatform extends RealPlatform {
    public ServicePlatform() {
        super("plan");
    }
}
