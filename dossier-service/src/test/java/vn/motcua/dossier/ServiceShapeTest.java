package vn.motcua.dossier;

import vn.motcua.servicetest.ServiceShape;

class ServiceShapeTest extends ServiceShape {
    ServiceShapeTest() {
        super("vn.motcua.dossier", "events", "write", "view", "read", "known", "automation", "infra");
    }
}
