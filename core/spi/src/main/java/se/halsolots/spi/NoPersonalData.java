package se.halsolots.spi;

import java.util.List;

/** The answer of a plugin that keeps nothing about anybody. */
enum NoPersonalData implements PersonalData {
  INSTANCE;

  @Override
  public List<Item> find(PluginContext context, String about) {
    return List.of();
  }

  @Override
  public int erase(PluginContext context, String about) {
    return 0;
  }
}
