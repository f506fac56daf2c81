package vn.motcua.catalog.events;

/**
 * Field of administration (lĩnh vực).
 *
 * @param code 1 to 20 characters
 * @param name Vietnamese, 1 to 200 characters
 */
public record Field(String code, String name) {}
