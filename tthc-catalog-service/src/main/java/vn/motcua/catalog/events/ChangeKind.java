package vn.motcua.catalog.events;

/** What a decision does to a procedure: mới ban hành, sửa đổi bổ sung, thay thế, bãi bỏ. */
public enum ChangeKind {
    NEW,
    AMENDED,
    REPLACED,
    ABOLISHED
}
