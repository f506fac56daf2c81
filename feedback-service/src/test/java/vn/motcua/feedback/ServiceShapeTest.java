package vn.motcua.feedback;

import vn.motcua.servicetest.ServiceShape;

class ServiceShapeTest extends ServiceShape {
    ServiceShapeTest() {
        super("vn.motcua.feedback", "events", "write", "read", "automation", "known", "view", "infra");
    }
}
