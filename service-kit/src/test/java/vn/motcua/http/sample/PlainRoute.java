package vn.motcua.http.sample;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A route beside the resources, as proxies and pages are. */
@ApplicationScoped
class PlainRoute {
    void add(@Observes Router router) {
        router.route("/plain/bug").handler(_ -> {
            throw new IllegalStateException("select secret");
        });
        router.route("/plain/teapot").handler(context -> context.fail(404));
    }
}
