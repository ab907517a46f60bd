package se.halsolots.kernel.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Revisions where there are no other servers. */
public final class RevisionsOfTest {

  private RevisionsOfTest() {}

  /** All beans; they need an entity manager, and do not use it. */
  public static final List<Class<?>> BEANS = List.of(RevisionStore.class, Alone.class);

  /** There is nobody to tell. */
  @ApplicationScoped
  public static class Alone extends Revisions {

    @Override
    public void raise(String name) {}
  }
}
