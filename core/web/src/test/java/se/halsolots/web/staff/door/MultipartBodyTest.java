package se.halsolots.web.staff.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with files, as browsers send them. */
class MultipartBodyTest {

  private static final String EDGE = "----WebKitFormBoundaryX";

  private static byte[] form(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\"kalla\"\r\n\r\nKorpen på ön\r\n--"
                + EDGE
                + "\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"C:\\a\\lista å.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    out.write(file);
    out.write(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static InputStream inBits(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, most));
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 4_096, 1_000_000})
  void field_and_file_come_as_they_were_sent_however_they_arrive(int most) throws IOException {
    byte[] file = new byte[200_000];
    new Random(7).nextBytes(file);
    byte[] trap = ("\r\n--" + EDGE.substring(0, 12) + "\r\n").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(trap, 0, file, 65_500, trap.length);

    MultipartBody body = new MultipartBody(inBits(form(file), most), EDGE);
    MultipartBody.Part field = body.next().orElseThrow();
    assertThat(field.name()).isEqualTo("kalla");
    assertThat(field.fileName()).isEmpty();
    assertThat(new String(field.content().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("Korpen på ön");
    MultipartBody.Part sent = body.next().orElseThrow();
    assertThat(sent.fileName()).contains("C:\\a\\lista å.csv");
    assertThat(sent.content().readAllBytes()).isEqualTo(file);
    assertThat(body.next()).isEmpty();
  }

  @Test
  void part_that_nobody_reads_is_passed_over() throws IOException {
    MultipartBody body = new MultipartBody(inBits(form(new byte[100_000]), 999), EDGE);

    assertThat(body.next()).isPresent();
    assertThat(body.next()).isPresent();
    assertThat(body.next()).isEmpty();
  }

  @Test
  void what_breaks_off_is_no_file() throws IOException {
    byte[] whole = form(new byte[100_000]);
    byte[] half = java.util.Arrays.copyOf(whole, 50_000);
    MultipartBody body = new MultipartBody(new ByteArrayInputStream(half), EDGE);
    body.next();
    MultipartBody.Part sent = body.next().orElseThrow();

    assertThatThrownBy(() -> sent.content().readAllBytes()).isInstanceOf(IOException.class);
  }

  @Test
  void header_without_end_is_refused() {
    byte[] endless = ("--" + EDGE + "\r\n" + "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    MultipartBody body = new MultipartBody(new ByteArrayInputStream(endless), EDGE);

    assertThatThrownBy(body::next).isInstanceOf(IOException.class);
  }

  @Test
  void boundary_is_that_of_the_content_type() {
    assertThat(MultipartBody.boundary("multipart/form-data; boundary=" + EDGE)).contains(EDGE);
    assertThat(MultipartBody.boundary("multipart/form-data; boundary=\"a b\"; x=y"))
        .contains("a b");
    assertThat(MultipartBody.boundary("application/x-www-form-urlencoded")).isEmpty();
  }
}
