package se.halsolots.kernel.counter;

import java.time.LocalDate;
import se.halsolots.spi.TenantId;

/** Names what a counter of a plugin counts in a tenant on a day. */
record CounterKey(TenantId tenant, String plugin, String counter, LocalDate day) {}
