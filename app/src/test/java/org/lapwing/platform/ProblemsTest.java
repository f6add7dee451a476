package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lapwing.testing.Html;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "lapwing.demonstration=true",
      "lapwing.demonstration.password=lapwings-nest-on-open-ground"
    })
class ProblemsTest {

  @LocalServerPort
  int port;

  private final HttpClient browser = HttpClient.newHttpClient();

  @Test
  void an_unknown_address_is_a_page_that_says_what_to_do_and_sets_no_cookie() {
    var answer = get("/no-such-place/at-all", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Page not found", "sign in");
    assertThat(Html.errors(answer.body())).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void programs_are_told_in_their_own_form() {
    var answer = get("/no-such-place", "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"title\":\"Page not found\"");
  }

  @Test
  void an_unknown_partnership_and_a_mistyped_id_are_pages_not_found() {
    assertThat(get("/nowhere", "text/html").statusCode()).isEqualTo(404);
    assertThat(get("/marlshire/statements/not-an-id", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_without_its_token_is_refused_with_words() {
    var answer = send(HttpRequest.newBuilder(at("/account/stay"))
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("x=1")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This form is too old to send");
    assertThat(Html.errors(answer.body())).isEmpty();
  }

  @Test
  void a_verb_that_a_page_does_not_know_is_refused() {
    var answer = send(HttpRequest.newBuilder(at("/accessibility"))
        .header("Accept", "text/html")
        .method("TRACE", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isIn(405, 400, 403);
  }

  @Test
  void text_that_is_not_utf_8_is_refused_before_any_page_reads_it() {
    assertThat(get("/sign-in?to=%FF%FE", "text/html").statusCode()).isEqualTo(400);
    assertThat(get("/sign-in?to=%00", "text/html").statusCode()).isEqualTo(400);
  }

  @Test
  void headers_without_end_are_refused() throws IOException {
    try (var socket = new Socket("localhost", port)) {
      var out = socket.getOutputStream();
      out.write(("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(70_000) + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII));
      var first = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertThat(first).isEqualTo("HTTP/1.1 400");
    }
  }

  @Test
  void every_answer_carries_an_id_and_only_a_well_formed_one_is_taken_over() {
    var ours = send(HttpRequest.newBuilder(at("/accessibility")).header("X-Request-Id", "a b<c>"));
    var theirs = send(
        HttpRequest.newBuilder(at("/accessibility")).header("X-Request-Id", "gateway-4711-ab"));

    assertThat(ours.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    assertThat(theirs.headers().firstValue("X-Request-Id")).hasValue("gateway-4711-ab");
  }

  @Test
  void failures_are_told_apart() {
    assertThat(Problems.of(new OptimisticLockingFailureException("x")))
        .isEqualTo(Problem.CHANGED_MEANWHILE);
    assertThat(Problems.of(new DataAccessResourceFailureException("x"))).isEqualTo(Problem.AWAY);
    assertThat(Problems.of(new QueryTimeoutException("x"))).isEqualTo(Problem.AWAY);
    assertThat(Problems.of(new MultipartException("x"))).isEqualTo(Problem.UNREADABLE);
    assertThat(Problems.of(new MaxUploadSizeExceededException(1))).isEqualTo(Problem.TOO_LARGE);
    assertThat(Problems.of(new IllegalStateException(new NotFound()))).isEqualTo(Problem.NOT_FOUND);
    assertThat(Problems.of(new IllegalStateException("x"))).isEqualTo(Problem.OUT_OF_ORDER);
    assertThat(Problems.of(new CannotAcquireLockException("x"))).isEqualTo(Problem.OUT_OF_ORDER);
  }

  @Test
  void what_is_written_of_a_failure_holds_nothing_that_somebody_typed() {
    var failure = new IllegalStateException("Oliver Twist", new IllegalArgumentException("Oliver"));

    assertThat(CauseWithoutWords.of(failure))
        .contains("IllegalStateException", "IllegalArgumentException", "ProblemsTest")
        .doesNotContain("Oliver");
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void each_problem_says_what_to_do(Problem problem) {
    assertThat(problem.words()).matches(".*(Go back|Wait|ask|tell|Make the file).*");
    assertThat(problem.title()).matches("[A-Z][^_]*");
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private HttpResponse<String> get(String path, String accepts) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", accepts));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
