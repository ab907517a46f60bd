package se.halsolots.e2e;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts a browser for each test class, with scripts or without, when its first test asks: what
 * staff did in one class is not seen by the residents of the next. A class whose tests run side by
 * side has a browser for each thread.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

  private static final Namespace HERE = Namespace.create(BrowserExtension.class);
  private static final System.Logger LOG = System.getLogger(BrowserExtension.class.getName());

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = Browser.missing();
    if (missing.isEmpty() || Boolean.getBoolean("browser.required")) {
      return ConditionEvaluationResult.enabled("Chromium is there, or required");
    }
    if (context.getTestMethod().isEmpty()) {
      LOG.log(
          System.Logger.Level.WARNING,
          "{0} is skipped: {1}",
          context.getDisplayName(),
          missing.get());
    }
    return ConditionEvaluationResult.disabled(missing.get());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    boolean scripts =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), BrowserTest.class)
            .map(BrowserTest::scripts)
            .orElse(true);
    return classOf(context)
        .getStore(HERE)
        .getOrComputeIfAbsent(
            Thread.currentThread(), thread -> Browser.start(scripts), Browser.class);
  }

  private static ExtensionContext classOf(ExtensionContext context) {
    ExtensionContext here = context;
    while (here.getTestMethod().isPresent()) {
      here = here.getParent().orElseThrow();
    }
    return here;
  }
}
