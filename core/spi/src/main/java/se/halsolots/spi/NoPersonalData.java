package se.halsolots.spi;

import java.util.List;

/** The answer of a plugin that keeps nothing about anybody. */
enum NoPersonalData implements PersonalData {
  INSTANCE;

  @Override
  public List<Item> export(TenantId tenant, String person) {
    return List.of();
  }

  @Override
  public int erase(TenantId tenant, String person) {
    return 0;
  }
}
