package se.halsolots.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told to refuse, and what the portal refuses, whoever asks. */
class WallsIT {

  private static final String EDITOR = "amir.rahimi";
  private static final String HOME = "/mark/personal";

  private static StaffClient editor = StaffClient.nobody();

  @BeforeAll
  static void log_in() {
    editor = StaffClient.login(EDITOR, "mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/mark/",
        "/mark/aktiviteter",
        "/mark/finns-inte",
        "/mark/personal",
        "/personal/logga-in"
      })
  void every_page_has_its_walls_and_no_session_of_the_server(String path) {
    HttpResponse<String> answer = Portal.get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains(
            "default-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'")
        .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    assertThat(StaffClient.headers(answer, "Content-Security-Policy")).hasSize(1);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy"))
        .contains("strict-origin-when-cross-origin");
    assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(StaffClient.headers(answer, "Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void page_for_staff_has_a_nonce_of_its_own_and_may_be_kept_by_nobody() {
    String first = policy(editor.get(HOME));

    assertThat(first).containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{20,}'");
    assertThat(policy(editor.get(HOME))).isNotEqualTo(first);
    assertThat(editor.get(HOME).headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
  }

  private static String policy(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void cookie_of_staff_is_guarded_and_stays_with_the_host() {
    String[] account = StaffClient.account(EDITOR);
    HttpResponse<String> answer =
        StaffClient.nobody()
            .post(HOME, Map.of("_login", account[0], "_password", account[1], "_method", "GET"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(StaffClient.headers(answer, "Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith(StaffClient.COOKIE + "=")
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void what_comes_without_the_token_is_refused() {
    HttpResponse<String> answer = editor.post(HOME + "/logga-ut", Map.of());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(editor.get(HOME).statusCode()).as("still logged in").isEqualTo(200);
  }

  @Test
  void what_another_site_sends_is_refused_with_the_token_too() {
    Map<String, String> fields = Map.of("_token", editor.token(HOME));

    for (String[] header :
        List.of(
            new String[] {"Origin", "https://evil.example"},
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"})) {
      assertThat(editor.post(HOME + "/logga-ut", fields, header).statusCode()).isEqualTo(403);
    }
    assertThat(editor.get(HOME).statusCode()).as("still logged in").isEqualTo(200);
  }

  @Test
  void log_in_from_another_site_is_refused() {
    String[] account = StaffClient.account(EDITOR);
    Map<String, String> fields =
        Map.of("_login", account[0], "_password", account[1], "_method", "GET");

    HttpResponse<String> answer =
        StaffClient.nobody().post(HOME, fields, "Origin", "https://evil.example");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(StaffClient.secret(answer)).isEmpty();
  }

  @Test
  void log_out_ends_the_session_at_the_server() {
    String[] account = StaffClient.account(EDITOR);
    String secret =
        StaffClient.secret(
                StaffClient.nobody()
                    .post(
                        HOME,
                        Map.of("_login", account[0], "_password", account[1], "_method", "GET")))
            .orElseThrow();
    StaffClient client = StaffClient.withCookie(secret);

    HttpResponse<String> out = client.postWithToken(HOME + "/logga-ut", Map.of());

    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
    assertThat(client.get(HOME).statusCode()).as("with the old secret").isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
  void other_methods_are_refused(String method) {
    assertThat(editor.send(method, HOME, "text/plain", "").statusCode()).isEqualTo(405);
    assertThat(StaffClient.nobody().send(method, "/mark/", "text/plain", "").statusCode())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/staff/login.xhtml",
        "/static/../WEB-INF/web.xml",
        "/static/%2e%2e/WEB-INF/web.xml",
        "/static//site.css",
        "/jakarta.faces.resource/web.xml.xhtml?ln=primefaces",
        "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml?ln=primefaces",
        "/jakarta.faces.resource/core.js.xhtml?ln=../WEB-INF",
        "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
        "/fault",
        "/metrics",
        "/health",
        "/.git/config",
        "/META-INF/MANIFEST.MF"
      })
  void nothing_is_exposed_that_should_not_be(String path) {
    HttpResponse<String> answer = Portal.get(path);

    assertThat(answer.statusCode()).as(path).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("<web-app", "ui:composition", "Manifest-Version");
  }

  @Test
  void very_long_path_of_a_file_is_one_that_is_not_there() {
    HttpResponse<String> answer = Portal.get("/static" + "/a".repeat(12_000) + ".css");

    assertThat(answer.statusCode()).isIn(400, 404, 414);
  }

  @Test
  void broken_state_of_a_view_is_answered_calmly() {
    for (String state : List.of("", "x", "AAAA", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")) {
      HttpResponse<String> answer =
          editor.postWithToken(
              "/mark/personal/aktiviteter",
              Map.of("jakarta.faces.ViewState", state, "f_SUBMIT", "1"));

      assertThat(answer.statusCode()).as("state '%s'", state).isLessThan(500);
      assertThat(answer.body()).doesNotContain("Exception", "jakarta.", "at se.halsolots");
    }
  }

  @Test
  void broken_bodies_are_answered_calmly() {
    assertThat(editor.send("POST", HOME, "multipart/form-data", "x").statusCode()).isLessThan(500);
    assertThat(editor.send("POST", HOME, "application/json", "{").statusCode()).isEqualTo(403);
    assertThat(
            editor
                .send("POST", HOME, "application/x-www-form-urlencoded", "%zz=%&_token=%zz")
                .statusCode())
        .isLessThan(500);
  }

  /** Room for it would be taken before anything of it has come. */
  @ParameterizedTest
  @CsvSource({
    "/mark/kontakt/ring-mig, Content-Length: 300000000",
    "/mark/personal, Content-Length: 300000000",
    "/mark/personal, Transfer-Encoding: chunked"
  })
  void body_that_is_too_large_for_a_form_is_refused_before_it_comes(String path, String length)
      throws IOException {
    URI portal = URI.create(Portal.URL);
    try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
      socket.setSoTimeout(10_000);
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\n%s\r\n\r\n"
              .formatted(path, portal.getAuthority(), length);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void wrong_password_and_unknown_login_are_answered_alike() {
    String known = refused(StaffClient.account("oskar.strand")[0]);
    String unknown = refused("nobody.at.all@mark.example");

    assertThat(known.replace(StaffClient.account("oskar.strand")[0], "LOGIN").replaceAll(NONCE, ""))
        .isEqualTo(unknown.replace("nobody.at.all@mark.example", "LOGIN").replaceAll(NONCE, ""));
  }

  private static final String NONCE = "nonce=\"[^\"]*\"|init\\('[^']*'\\)";

  private static String refused(String login) {
    HttpResponse<String> answer =
        StaffClient.nobody()
            .post(HOME, Map.of("_login", login, "_password", "fel lösenord", "_method", "GET"));
    assertThat(answer.statusCode()).isEqualTo(401);
    return answer.body();
  }

  @Test
  void what_was_sent_without_a_session_goes_along_with_the_log_in_form() {
    HttpResponse<String> answer =
        StaffClient.nobody()
            .post(
                "/mark/personal/aktiviteter/ny",
                Map.of("title", "Promenad <vid> \"ån\"", "_token", "gammal"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .contains("name=\"title\" value=\"Promenad &lt;vid&gt; &quot;ån&quot;\"")
        .doesNotContain("value=\"gammal\"");
  }
}
