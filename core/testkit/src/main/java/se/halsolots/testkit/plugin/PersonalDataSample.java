package se.halsolots.testkit.plugin;

import jakarta.persistence.EntityManager;

/**
 * Lets the contract suite try that what a plugin keeps about a person can be found and is gone
 * after erasing. A plugin that keeps such things names its implementation in {@code
 * META-INF/services/se.halsolots.testkit.plugin.PersonalDataSample} of its tests.
 */
public interface PersonalDataSample {

  /** What the person is known by, such as a mail address. */
  String about();

  /**
   * Keeps something about the person in the context's tenant; called within a transaction.
   *
   * @param own of the plugin's persistence unit, to be guarded by the context
   */
  void keep(TestContext context, EntityManager own);
}
