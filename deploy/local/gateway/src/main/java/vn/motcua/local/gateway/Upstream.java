package vn.motcua.local.gateway;

/** Who stands behind the gateway. */
enum Upstream {
    PLAN,
    CATALOG,
    DOSSIER,
    FEEDBACK,
    DASHBOARD,
    ISSUER
}
