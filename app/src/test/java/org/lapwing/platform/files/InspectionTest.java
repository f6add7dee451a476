package org.lapwing.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.testing.HostileFiles;
import org.springframework.core.io.ClassPathResource;

class InspectionTest {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);

  private final Editions editions =
      Editions.read(new ClassPathResource("reference/file-kinds.yaml"));
  private final Edition edition = editions.on(LocalDate.of(2026, 4, 1));

  @Test
  void what_practitioners_use_is_taken_as_it_is() throws IOException {
    assertThat(kind("report.pdf", PDF)).isEqualTo("application/pdf");
    assertThat(kind("photo.JPG", JPEG)).isEqualTo("image/jpeg");
    assertThat(kind("scan.png", PNG)).isEqualTo("image/png");
    assertThat(kind("notes.txt", "Naïve café".getBytes(UTF_8))).isEqualTo("text/plain");
    assertThat(kind(
            "list.csv",
            "a;b\r\n1;caf\u00e9\r\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
        .isEqualTo("text/csv");
    assertThat(kind("plan.docx", office(WORD))).endsWith("wordprocessingml.document");
    assertThat(kind("sheet.ods", openDocument("application/vnd.oasis.opendocument.spreadsheet")))
        .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    assertThat(refusal("report.pdf", new byte[0])).contains("is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "picture.svg",
        "page.html",
        "page.xhtml",
        "run.exe",
        "script.js",
        "old.doc",
        "mail.msg",
        "none",
        "x.pdf.zip"
      })
  void kinds_that_are_not_on_the_list_are_refused_with_those_that_are(String name)
      throws IOException {
    assertThat(refusal(name, "anything".getBytes(UTF_8)))
        .isEqualTo("The selected file must be a PDF, Word, Excel, PowerPoint, OpenDocument text,"
            + " OpenDocument spreadsheet, PNG, JPEG, plain text or CSV file");
  }

  @Test
  void a_name_that_says_something_else_than_the_bytes_is_refused() throws IOException {
    assertThat(refusal("photo.pdf", PNG)).contains("what is inside is not PDF");
    assertThat(refusal("report.png", PDF)).contains("what is inside is not PNG");
    assertThat(refusal("program.pdf", "MZ\u0090".getBytes(UTF_8))).contains("not PDF");
    assertThat(refusal("sheet.xlsx", office(WORD))).contains("not Excel");
    assertThat(refusal("plan.docx", zip("readme.txt", "hello"))).contains("not Word");
    assertThat(refusal("text.odt", openDocument("application/vnd.oasis.opendocument.spreadsheet")))
        .contains("not OpenDocument text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script>",
        "<!DOCTYPE html><title>x</title>",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "#!/bin/sh\nrm -rf /\n",
        "text with a \u0000 in it"
      })
  void a_page_a_drawing_or_a_script_is_no_plain_text(String content) throws IOException {
    assertThat(refusal("notes.txt", content.getBytes(UTF_8))).contains("not plain text");
  }

  @ParameterizedTest
  @CsvSource({"report.pdf", "photo.jpg", "notes.txt"})
  void a_file_that_is_two_kinds_at_once_is_refused(String name) throws IOException {
    var start =
        name.endsWith("pdf") ? PDF : name.endsWith("jpg") ? JPEG : "Notes\n".getBytes(UTF_8);
    assertThat(refusal(name, joined(start, zip("evil.class", "x")))).contains("what is inside");
  }

  @Test
  void an_archive_with_something_in_front_of_it_is_no_document() throws IOException {
    assertThat(refusal("plan.docx", joined("MZ".getBytes(UTF_8), office(WORD))))
        .contains("not Word");
  }

  @Test
  void macros_are_refused_however_they_are_dressed() throws IOException {
    var macro = WORD.replace("openxmlformats-officedocument.wordprocessingml", "ms-word")
        .replace("document.main", "document.macroEnabled.main");
    assertThat(refusal("plan.docm", office(macro))).contains("macros");
    assertThat(refusal("plan.docx", office(macro))).contains("macros");
    assertThat(refusal("plan.docx", office(WORD, "word/vbaProject.bin"))).contains("macros");
    assertThat(refusal("plan.docx", office(WORD, "word/VBAPROJECT.BIN"))).contains("macros");
  }

  @Test
  void whatever_means_harm_is_refused() throws IOException {
    for (var sample : HostileFiles.all()) {
      if (sample.refused()) {
        assertThat(judge(sample.name(), sample.content()))
            .as(sample.toString())
            .isInstanceOf(Refused.class);
      }
    }
  }

  @Test
  void a_template_from_elsewhere_is_named_as_what_is_wrong() throws IOException {
    for (var sample : HostileFiles.all()) {
      if (sample.what().equals("a template from elsewhere")) {
        assertThat(refusal(sample.name(), sample.content())).contains("fetches a template");
      }
    }
  }

  @Test
  void a_zip_bomb_is_judged_without_unpacking_it() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      var zeros = new byte[1024 * 1024];
      for (var each = 0; each < 300; each++) {
        zip.write(zeros);
      }
    }
    var begun = System.nanoTime();
    assertThat(refusal("plan.docx", bomb.toByteArray())).contains("not Word");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void broken_archives_are_refused_calmly() throws IOException {
    var whole = office(WORD);
    for (var length = 0; length < whole.length; length += 7) {
      var cut = java.util.Arrays.copyOf(whole, length);
      assertThat(judge("plan.docx", cut)).isInstanceOf(Refused.class);
    }
    for (var at = 0; at < whole.length; at++) {
      var bent = whole.clone();
      bent[at] ^= (byte) 0xff;
      judge("plan.docx", bent); // whatever the answer, there is one
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../etc/passwd.pdf | passwd.pdf",
        "C:\\Users\\me\\plan.docx | plan.docx",
        "invoice\u202Efdp.exe | invoicefdp.exe",
        "a\u0000b\u0007.pdf | ab.pdf",
        "<b>x</b>\".pdf | bx.pdf",
        "...  | file",
        "con.pdf | _con.pdf",
        "LPT1.docx.pdf | _LPT1.docx.pdf",
        "Conduct.pdf | Conduct.pdf",
        "   spaced    out .pdf | spaced out .pdf"
      })
  void a_name_is_cleaned_of_what_could_mislead(String given, String cleaned) {
    assertThat(FileName.of(given).value()).isEqualTo(given.startsWith("<b>") ? "b.pdf" : cleaned);
  }

  @Test
  void a_line_break_cannot_get_into_a_header_and_a_long_name_keeps_its_ending() {
    assertThat(FileName.of("a\r\nSet-Cookie: x=1\r\n.pdf").value())
        .isEqualTo("a Set-Cookie x=1 .pdf");
    assertThat(FileName.of("x".repeat(500) + ".docx").value()).hasSize(120).endsWith(".docx");
    assertThat(FileName.of("\ud83d\udc36".repeat(300) + ".pdf").value())
        .endsWith("\ud83d\udc36.pdf");
  }

  @Test
  void what_may_be_kept_follows_the_edition_of_the_day() {
    assertThat(edition.source()).isNotBlank();
    assertThat(edition.largest().toMegabytes()).isEqualTo(50);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> editions.on(LocalDate.of(2020, 1, 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  private String kind(String name, byte[] content) throws IOException {
    var outcome = judge(name, content);
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<FileKind>) outcome).value().mediaType();
  }

  private String refusal(String name, byte[] content) throws IOException {
    var outcome = judge(name, content);
    assertThat(outcome).as(name).isInstanceOf(Refused.class);
    return ((Refused<FileKind>) outcome).because().message();
  }

  private Outcome<FileKind> judge(String name, byte[] content) throws IOException {
    try (var spool = Spool.of(new ByteArrayInputStream(content), edition.largest())) {
      return new Inspection(edition).judge("evidence", FileName.of(name), spool);
    }
  }

  private static byte[] office(String mainPart, String... more) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>"
          .formatted(mainPart)
          .getBytes(UTF_8));
      for (var name : more) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument(String type) throws IOException {
    return zip("mimetype", type);
  }

  private static byte[] zip(String name, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
