/**
 * The contracts that every plugin keeps, each in a class of its own. {@link
 * se.halsolots.testkit.plugin.contract.PluginContractTest} finds the plugin of the module that is
 * being built and holds it to all of them.
 */
@NullMarked
package se.halsolots.testkit.plugin.contract;

import org.jspecify.annotations.NullMarked;
