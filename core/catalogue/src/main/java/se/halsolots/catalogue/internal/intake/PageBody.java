package se.halsolots.catalogue.internal.intake;

import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, portion by portion as it comes. The time limit of a request ends with the
 * headers of its answer; whoever reads the body from here waits no longer than told.
 */
final class PageBody implements Flow.Subscriber<List<ByteBuffer>>, Closeable {

  /** What came: bytes, or the end with what broke it off. */
  private record Portion(List<ByteBuffer> bytes, boolean last, Optional<Throwable> broken) {}

  private final BlockingQueue<Portion> portions = new LinkedBlockingQueue<>();
  private volatile Flow.@Nullable Subscription subscription;

  private PageBody() {}

  static PageBody of(Flow.Publisher<List<ByteBuffer>> body) {
    PageBody read = new PageBody();
    body.subscribe(read);
    return read;
  }

  /**
   * The next bytes; empty at the end.
   *
   * @throws HttpTimeoutException if nothing comes for that long
   */
  Optional<List<ByteBuffer>> next(Duration patience) throws IOException, InterruptedException {
    Portion came = portions.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    if (came == null) {
      throw new HttpTimeoutException("nothing came for " + patience);
    } else if (came.broken().isPresent()) {
      Throwable why = came.broken().get();
      throw new IOException("the answer broke off: " + why.getMessage(), why);
    } else if (came.last()) {
      return Optional.empty();
    }
    askFor(1);
    return Optional.of(came.bytes());
  }

  private void askFor(long portionsMore) {
    Flow.Subscription present = subscription;
    if (present != null) {
      present.request(portionsMore);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription made) {
    subscription = made;
    askFor(1);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    portions.add(new Portion(bytes, false, Optional.empty()));
  }

  @Override
  public void onError(Throwable why) {
    portions.add(new Portion(List.of(), true, Optional.of(why)));
  }

  @Override
  public void onComplete() {
    portions.add(new Portion(List.of(), true, Optional.empty()));
  }

  /** Lets go of the connection, wherever the body is. */
  @Override
  public void close() {
    Flow.Subscription present = subscription;
    if (present != null) {
      present.cancel();
    }
  }
}
