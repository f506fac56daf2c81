package vn.motcua.catalog;

import vn.motcua.servicetest.ServiceShape;

class ServiceShapeTest extends ServiceShape {
    ServiceShapeTest() {
        super("vn.motcua.catalog", "events", "write", "view", "read", "automation", "known", "infra");
    }
}
