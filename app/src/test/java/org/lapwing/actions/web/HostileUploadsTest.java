package org.lapwing.actions.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.HostileFiles;
import org.lapwing.testing.HostileFiles.Sample;
import org.lapwing.testing.Wire;
import org.lapwing.testing.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same files through the real page, and forms that no browser would send. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "lapwing.demonstration=true",
      "lapwing.demonstration.password=" + HostileUploadsTest.PASSWORD
    })
@TestInstance(Lifecycle.PER_CLASS)
@Tag("deep")
class HostileUploadsTest {

  static final String PASSWORD = "lapwings-nest-on-open-ground";

  private static final long SEED = 1_125;
  private static final int MANY = 400;
  private static final String EDGE = "----edge";
  private static final int LARGEST = 50 * 1024 * 1024;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern SHOWN = Pattern.compile("[0-9]{3} [0-9]{3}");
  private static final Pattern OWNER = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

  private static final String HALF_SAVED = """
      select (select count(*) from file_piece p
               where not exists (select from file_content c where c.sha256 = p.sha256))
           + (select count(*) from file_content c
               where not exists (select from file f where f.sha256 = c.sha256)
                  or (select count(*) from file_piece p where p.sha256 = c.sha256 and p.last) <> 1)
      """;

  /** Files of other records, such as what was sent elsewhere, which the demonstration tells of; nothing here may add to them. */
  private static final String OF_OTHERS = """
      select count(*) from file f where not exists (select from action_evidence e where e.file_id = f.id)
      """;

  @LocalServerPort
  int port;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  @Autowired
  ServletContext servlet;

  Wire wire = new Wire(0, "");
  String action = "";
  String token = "";
  long evidence;
  long ofOthers;

  @BeforeAll
  void a_manager_with_an_action() throws IOException {
    wire = signedIn();
    token = found(TOKEN, wire.get("/p/marlshire/actions/new").text());
    action = raised();
    ofOthers = count(OF_OTHERS);
  }

  @BeforeEach
  void count_what_is_there() {
    evidence = count("select count(*) from action_evidence");
  }

  @AfterEach
  void nothing_is_half_saved_or_left_behind() throws IOException {
    assertThat(count(HALF_SAVED)).isZero();
    assertThat(count(OF_OTHERS)).isEqualTo(ofOthers);
    assertThat(leftBehind()).isEmpty();
  }

  @Test
  void harm_is_refused_and_what_is_kept_can_only_be_saved() throws IOException {
    for (var sample : HostileFiles.all()) {
      var answer = upload(sample);
      assertThat(answer.status())
          .as(sample.toString())
          .isIn(sample.refused() ? List.of(422) : List.of(302, 400, 422));
      if (answer.status() == 302) {
        downloadsSafely(sample);
      }
    }
  }

  @Test
  void broken_files_are_answered_calmly() {
    HostileFiles.broken(SEED, MANY)
        .forEach(
            sample -> assertThat(upload(sample).status()).as(sample.toString()).isIn(302, 422));
  }

  @Test
  void forms_that_no_browser_would_send_are_answered_calmly() throws IOException {
    var whole = form(new Sample("harmless", "report.pdf", pdf(), false));
    var sent = new java.util.LinkedHashMap<String, Answer>();
    for (var type : List.of(
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=other",
        "multipart/form-data; boundary=" + "x".repeat(5_000),
        "multipart/form-data; boundary=" + EDGE + "; charset=no-such",
        "multipart/mixed; boundary=" + EDGE,
        "multipart/form-data; boundary=\"" + EDGE,
        "application/x-www-form-urlencoded; charset=no-such",
        "text/plain",
        "application/json",
        "nonsense")) {
      sent.put("as " + type, wire.post(action + "/evidence", type, whole));
    }
    broken(whole).forEach((what, body) -> sent.put(what, post(action, body)));
    sent.forEach((what, answer) -> assertThat(answer.status()).as(what).isBetween(300, 499));
    assertThat(count("select count(*) from action_evidence") - evidence)
        .isEqualTo(
            sent.values().stream().filter(answer -> answer.status() == 302).count());
  }

  @Test
  void the_limit_holds_to_the_byte() throws IOException {
    assertThat(upload(large(LARGEST)).status()).isEqualTo(302);
    assertThat(upload(large(LARGEST + 1)).status()).isEqualTo(422);
    assertThat(upload(large(51 * 1024 * 1024 + 1)).status()).isEqualTo(413);
    assertThat(upload(large(60 * 1024 * 1024)).status()).isEqualTo(413);
    assertThat(endless().status()).isEqualTo(413);
    assertThat(count("select count(*) from action_evidence") - evidence).isEqualTo(1);
  }

  @Test
  void who_hangs_up_in_the_middle_leaves_nothing() throws IOException {
    var whole = form(large(4 * 1024 * 1024));
    for (var part : new int[] {10, 300, 700, 100_000, whole.length - 20}) {
      var headers = "Content-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n"
          .formatted(EDGE, whole.length);
      var answer =
          wire.say("POST " + action + "/evidence", headers, out -> out.write(whole, 0, part));
      assertThat(answer.status()).as("after %d bytes", part).isLessThan(500);
    }
    assertThat(count("select count(*) from action_evidence")).isEqualTo(evidence);
  }

  @Test
  void many_large_files_at_once_do_not_fill_the_memory() throws Exception {
    var actions = new ArrayList<String>();
    for (var each = 0; each < 24; each++) {
      actions.add(raised());
    }
    try (var people = Executors.newFixedThreadPool(8)) {
      var given = IntStream.range(0, actions.size())
          .mapToObj(each ->
              people.submit(() -> upload(actions.get(each), large(20 * 1024 * 1024 + each))))
          .toList();
      for (var one : given) {
        assertThat(one.get().status()).isEqualTo(302);
      }
    }
  }

  private Map<String, byte[]> broken(byte[] whole) {
    var text = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1);
    var file = text.substring(text.indexOf("Content-Disposition: form-data; name=\"file\""));
    var parts = new java.util.LinkedHashMap<String, String>();
    parts.put("without an end", text.replace("\r\n--" + EDGE + "--\r\n", ""));
    parts.put("without a blank line", text.replace("pdf\r\n\r\n", "pdf\r\n"));
    parts.put("with bare line feeds", text.replace("\r\n", "\n"));
    parts.put("two files", text.replace("--" + EDGE + "--", "--" + EDGE + "\r\n" + file));
    parts.put("the file as a plain field", text.replace("; filename=\"report.pdf\"", ""));
    parts.put("a field that should be one twice", text.replace("name=\"link\"", "name=\"once\""));
    parts.put(
        "an id that is none",
        text.replaceFirst("name=\"once\"\r\n\r\n[^\r]*", "name=\"once\"\r\n\r\nnobody"));
    parts.put("no id", text.replace("name=\"once\"", "name=\"twice\""));
    parts.put("a field as a file", text.replace("name=\"once\"", "name=\"once\"; filename=\"x\""));
    parts.put("text as a file", text.replace("name=\"shows\"", "name=\"shows\"; filename=\"x\""));
    parts.put(
        "a very long header",
        text.replace("name=\"file\"", "name=\"file\"; x=\"" + "y".repeat(70_000) + "\""));
    parts.put(
        "a thousand headers",
        text.replace(
            "Content-Type: application/pdf",
            "X: y\r\n".repeat(1_000) + "Content-Type: application/pdf"));
    parts.put(
        "a thousand parts",
        text.replace(
            "--" + EDGE + "--",
            ("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n")
                    .repeat(1_000)
                + "--" + EDGE + "--"));
    parts.put("no name", text.replace("name=\"file\"; ", ""));
    parts.put("a NUL in the text", text.replace("What it shows", "What\u0000it shows"));
    parts.put("text that is no UTF-8", text.replace("What it shows", "What \u00ff\u00fe shows"));
    parts.put("a file name that is no UTF-8", text.replace("report.pdf", "r\u00ff\u00fe.pdf"));
    parts.put(
        "a transfer encoding",
        text.replace(
            "Content-Type: application/pdf",
            "Content-Transfer-Encoding: base64\r\nContent-Type: application/pdf"));
    parts.put(
        "a nested form",
        text.replace(
            "Content-Type: application/pdf", "Content-Type: multipart/mixed; boundary=inner"));
    parts.put(
        "a text of three megabytes", text.replace("What it shows", "x".repeat(3 * 1024 * 1024)));
    parts.put("nothing at all", "");
    parts.put("the end alone", "--" + EDGE + "--\r\n");
    var bodies = new java.util.LinkedHashMap<String, byte[]>();
    parts.forEach((what, body) -> bodies.put(
        what,
        body.replaceAll(
                "name=\"once\"\r\n\r\n[0-9a-f-]{36}", "name=\"once\"\r\n\r\n" + UUID.randomUUID())
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    return bodies;
  }

  private void downloadsSafely(Sample sample) throws IOException {
    var piece = here()
        .<UUID>call(() -> Objects.requireNonNull(transaction.execute(_ -> jdbc.sql(
                "select id from action_evidence where file_id is not null order by at desc limit 1")
            .query(UUID.class)
            .single())));
    var answer = wire.get(action + "/evidence/" + piece);
    assertThat(answer.status()).as(sample.toString()).isEqualTo(200);
    assertThat(answer.body()).as(sample.toString()).isEqualTo(sample.content());
    assertThat(answer.header("content-disposition"))
        .matches("attachment; filename=\"[^\"]*[.][a-z]+\"; filename[*]=UTF-8''[^\";\\s]+");
    assertThat(answer.header("x-content-type-options")).contains("nosniff");
    assertThat(answer.header("content-security-policy"))
        .contains("sandbox")
        .contains("default-src 'none'");
    assertThat(answer.header("cache-control")).contains("no-store");
    assertThat(answer.header("content-type"))
        .doesNotContainIgnoringCase("html")
        .doesNotContain("svg");
    assertThat(answer.header("set-cookie")).doesNotContain("x=1");
  }

  /** The address of a new action. */
  private String raised() throws IOException {
    var owner = found(OWNER, wire.get("/p/marlshire/actions/new").text());
    var raised = wire.post(
        "/p/marlshire/actions/new",
        "application/x-www-form-urlencoded",
        "_csrf=%s&once=%s&promise=Uploads&owner=%s&due-day=1&due-month=2&due-year=2099&kind=partnership&origin=Test"
            .formatted(token, UUID.randomUUID(), owner)
            .getBytes(UTF_8));
    assertThat(raised.status()).isEqualTo(302);
    return raised.header("location").replaceFirst("https?://[^/]+", "").replaceFirst("[?].*", "");
  }

  private Answer upload(Sample sample) {
    return upload(action, sample);
  }

  private Answer upload(String to, Sample sample) {
    return post(to, form(sample));
  }

  private Answer post(String to, byte[] body) {
    try {
      return wire.post(to + "/evidence", "multipart/form-data; boundary=" + EDGE, body);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** A form that is sent in pieces and never says how long it is. */
  private Answer endless() throws IOException {
    var headers = "Content-Type: multipart/form-data; boundary=%s\r\nTransfer-Encoding: chunked\r\n"
        .formatted(EDGE);
    var start = Arrays.copyOf(form(large(64 * 1024)), 64 * 1024);
    return wire.say("POST " + action + "/evidence", headers, out -> {
      for (var left = 1_500; left > 0; left--) {
        out.write("%x\r\n".formatted(start.length).getBytes(UTF_8));
        out.write(start);
        out.write("\r\n".getBytes(UTF_8));
        Arrays.fill(start, (byte) 'x');
      }
      out.write("0\r\n\r\n".getBytes(UTF_8));
    });
  }

  /** The form as a browser sends it. */
  private byte[] form(Sample sample) {
    var out = new ByteArrayOutputStream();
    Map.of(
            "_csrf",
            token,
            "once",
            UUID.randomUUID().toString(),
            "shows",
            "What it shows",
            "link",
            "")
        .forEach((name, value) ->
            out.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(EDGE, name, value)
                .getBytes(UTF_8)));
    var name = sample.name().replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    out.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
            .formatted(EDGE, name)
            .getBytes(UTF_8));
    out.writeBytes(sample.content());
    out.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(UTF_8));
    return out.toByteArray();
  }

  private static Sample large(int size) {
    var content = Arrays.copyOf(pdf(), size);
    return new Sample("large", "large.pdf", content, false);
  }

  private static byte[] pdf() {
    return Objects.requireNonNull(HostileFiles.harmless().get("pdf"));
  }

  private Wire signedIn() throws IOException {
    var stranger = new Wire(port, "");
    var page = stranger.get("/sign-in");
    var half = with(page, "/sign-in", "email=manager%40marlshire.example&password=" + PASSWORD);
    var codes = half.wire().get("/sign-in/code");
    var whole = with(
        codes,
        half.cookies(),
        "/sign-in/code",
        "code=" + found(SHOWN, codes.text()).replace(" ", ""));
    return whole.wire();
  }

  private record Step(Wire wire, String cookies) {}

  private Step with(Answer page, String path, String fields) throws IOException {
    return with(page, cookie(page), path, fields);
  }

  private Step with(Answer page, String cookies, String path, String fields) throws IOException {
    var body = "_csrf=" + found(TOKEN, page.text()) + "&" + fields;
    var answer = new Wire(port, cookies)
        .post(path, "application/x-www-form-urlencoded", body.getBytes(UTF_8));
    assertThat(answer.status()).isEqualTo(303);
    return new Step(new Wire(port, cookie(answer)), cookie(answer));
  }

  private static String cookie(Answer answer) {
    return answer.header("set-cookie").split(";", 2)[0];
  }

  private static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
  }

  private List<Path> leftBehind() throws IOException {
    var spools = new ArrayList<Path>();
    var folder =
        (java.io.File) Objects.requireNonNull(servlet.getAttribute(ServletContext.TEMPDIR));
    for (var where : List.of(folder.toPath(), Path.of(System.getProperty("java.io.tmpdir")))) {
      try (Stream<Path> files = Files.list(where)) {
        files
            .filter(
                file -> file.getFileName().toString().matches("upload_.*\\.tmp|lapwing.*\\.upload"))
            .forEach(spools::add);
      }
    }
    return spools;
  }

  private long count(String sql) {
    return here()
        .<Long>call(() -> Objects.requireNonNull(
            transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single())));
  }

  private Viewer here() {
    var id = jdbc.sql("select id from partnership where slug = 'marlshire'")
        .query(UUID.class)
        .single();
    return new Viewer.Job(new PartnershipId(id), "test");
  }
}
