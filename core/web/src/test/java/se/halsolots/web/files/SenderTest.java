package se.halsolots.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {

  private static final Rendered PAGE =
      new Rendered(
          200, "text/html; charset=UTF-8", "", new byte[0], new byte[0], "abc", Rendered.ASK_AGAIN);

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "br, gzip;q=0.5", "deflate , gzip; q=1.0", "gzip;q=0.001"})
  void who_takes_it_compressed_gets_it_so(String accepted) {
    assertThat(Sender.acceptsGzip(request("Accept-Encoding", accepted))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0", "gzip ; q=0.000"})
  void who_does_not_is_spared(String accepted) {
    assertThat(Sender.acceptsGzip(request("Accept-Encoding", accepted))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "\"old\", W/\"abc\""})
  void who_has_it_is_only_told_so(String had) {
    assertThat(status(had)).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abd\"", "abc", "\"abc-g\"", ""})
  void who_has_something_else_gets_the_page(String had) {
    assertThat(status(had)).isEqualTo(200);
  }

  @Test
  void who_has_nothing_gets_the_page() {
    assertThat(status(null)).isEqualTo(200);
  }

  /** The status sent to somebody who has that already; the head only, without a body. */
  private static int status(@Nullable String had) {
    Map<String, Object> sent = new LinkedHashMap<>();
    HttpServletResponse response =
        fake(
            HttpServletResponse.class,
            (name, arguments) -> {
              sent.put(name, arguments.length == 0 ? "" : arguments[0]);
              return null;
            });
    Sender.send(PAGE, request("If-None-Match", had), response);
    return (int) sent.getOrDefault("setStatus", 0);
  }

  private static HttpServletRequest request(String header, @Nullable String value) {
    return fake(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getHeader" -> header.equals(arguments[0]) ? value : null;
              case "getMethod" -> "HEAD";
              default -> null;
            });
  }

  /** Answers calls of an interface by their names. */
  private interface Calls {
    @Nullable Object answer(String name, Object[] arguments);
  }

  private static <T> T fake(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            SenderTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                calls.answer(method.getName(), arguments == null ? new Object[0] : arguments)));
  }
}
