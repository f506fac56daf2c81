package vn.motcua.local.gateway;

/**
 * Where a request goes.
 *
 * @param uri path and query as the upstream shall see them
 */
record Route(Upstream upstream, String uri) {}
