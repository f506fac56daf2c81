package vn.motcua.plan;

import vn.motcua.servicetest.ServiceShape;

class ServiceShapeTest extends ServiceShape {
    ServiceShapeTest() {
        super("vn.motcua.plan", "events", "write", "read", "infra");
    }
}
