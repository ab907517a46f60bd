package se.halsolots.youthoutreach.internal;

/** Key of every row, with the node in it, so that no statement changes another node's row. */
record RowKey(String tenantId, String id) {}
