package org.lapwing.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files that mean harm or are merely broken, made anew for each run and always the same; no exploit is among them. */
public final class HostileFiles {

  /**
   * One file as somebody might send it.
   *
   * @param refused whether it must not be kept; otherwise it may be kept or refused, but calmly
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sample(String what, String name, byte[] content, boolean refused) {

    @Override
    public String toString() {
      return what + " as " + (name.length() > 60 ? name.substring(0, 60) + "…" : name);
    }
  }

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String SLIDES =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
  private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final int MILLION = 1024 * 1024;

  private HostileFiles() {}

  /** What practitioners send, whole and harmless, by extension. */
  public static Map<String, byte[]> harmless() {
    return Map.of(
        "pdf", pdf(""),
        "docx", office(WORD),
        "xlsx", office(EXCEL),
        "pptx", office(SLIDES),
        "odt", openDocument("application/vnd.oasis.opendocument.text"),
        "ods", openDocument("application/vnd.oasis.opendocument.spreadsheet"),
        "png", image("png"),
        "jpg", image("jpg"),
        "txt", "What we counted, and what we did not.\n".repeat(40).getBytes(UTF_8),
        "csv", "contact,recorded\nsix weeks,38\n".repeat(40).getBytes(UTF_8));
  }

  /** Every sample that was thought of. */
  public static List<Sample> all() {
    return Stream.of(archives(), documents(), disguises(), names())
        .flatMap(List::stream)
        .toList();
  }

  /** So many harmless files with something broken in each, by a seed. */
  public static Stream<Sample> broken(long seed, int many) {
    var random = new Random(seed);
    var whole = new ArrayList<>(new java.util.TreeMap<>(harmless()).entrySet());
    return Stream.generate(() -> {
          var one = whole.get(random.nextInt(whole.size()));
          var other = whole.get(random.nextInt(whole.size()));
          var content = one.getValue();
          for (var left = 1 + random.nextInt(3); left > 0; left--) {
            content = breakIn(content, other.getValue(), random);
          }
          return new Sample("broken " + one.getKey(), "report." + one.getKey(), content, false);
        })
        .limit(many);
  }

  private static List<Sample> archives() {
    var zeros = new byte[20 * MILLION];
    var bomb = zip(entry("[Content_Types].xml", types(WORD)), entry("word/document.xml", zeros));
    var nested = bomb;
    for (var depth = 0; depth < 6; depth++) {
      nested = zip(entry("[Content_Types].xml", types(WORD)), entry("word/deeper.docx", nested));
    }
    var whole = office(WORD);
    return List.of(
        may("a part that unpacks to a thousand times its size", "plan.docx", bomb),
        may("archives in archives", "plan.docx", nested),
        must(
            "a list of parts that is a bomb itself",
            "plan.docx",
            zip(entry("[Content_Types].xml", zeros))),
        must("entries that overlap", "plan.docx", overlapping()),
        must(
            "a declared size of 4 GB",
            "plan.docx",
            bent(bent(whole, 0x02014b50, 24, 0xfffffff0), 0x02014b50, 20, 0xfffffff0)),
        must(
            "a table of contents that begins beyond the end",
            "plan.docx",
            bent(whole, 0x06054b50, 16, 0x7fffffff)),
        must(
            "a table of contents longer than the file",
            "plan.docx",
            bent(whole, 0x06054b50, 12, 0x003fffff)),
        must("an entry at another place", "plan.docx", bent(whole, 0x02014b50, 42, 0x00000007)),
        must("a declared size smaller than the truth", "plan.docx", bent(whole, 0x02014b50, 24, 5)),
        must("two lists of parts", "plan.docx", twice(WORD, MACROS)),
        must(
            "a name that leaves the folder",
            "plan.docx",
            office(WORD, entry("../../etc/cron.d/x", "x"))),
        must("a name from the root", "plan.docx", office(WORD, entry("/etc/cron.d/x", "x"))),
        must("a name with backslashes", "plan.docx", office(WORD, entry("..\\..\\evil.bat", "x"))),
        must("thirty thousand entries", "plan.docx", crowded(30_000)),
        must("an empty archive", "plan.docx", zip()),
        must("something in front of an archive", "plan.docx", joined("MZ".getBytes(UTF_8), whole)),
        must("something after an archive", "plan.docx", joined(whole, "tail".getBytes(UTF_8))),
        must("an archive of no kind", "plan.docx", zip(entry("readme.txt", "hello"))),
        may("a very long comment", "plan.docx", commented(60_000)));
  }

  private static List<Sample> documents() {
    var padding = " ".repeat(2 * MILLION);
    var external = "<Relationships><Relationship Id=\"r\" Type=\"" + RELATIONS
        + "%s\" Target=\"http://127.0.0.1/x\" TargetMode=\"External\"/></Relationships>";
    return List.of(
        must("macros by declaration", "plan.docx", office(MACROS)),
        must("macros by extension", "plan.docm", office(MACROS)),
        must("macros by part", "plan.docx", office(WORD, entry("word/vbaProject.bin", "x"))),
        must(
            "macros under another name",
            "plan.docx",
            declared(WORD, "application/vnd.ms-office.vbaProject", "")),
        must(
            "macros of Excel 4",
            "sheet.xlsx",
            declared(EXCEL, "application/vnd.ms-excel.macrosheet+xml", "")),
        must(
            "macros written with a character reference",
            "plan.docx",
            declared("--" + WORD, MACROS.replace("E", "&#69;"), "<!-- \"" + WORD + "\" -->")),
        must("macros declared after two megabytes", "plan.docx", declared(WORD, MACROS, padding)),
        must(
            "a kind that stands in a remark alone",
            "plan.docx",
            declared("x/y", "x/z", "<!-- \"" + WORD + "\" -->")),
        must(
            "macros in OpenDocument",
            "text.odt",
            zip(
                stored("mimetype", "application/vnd.oasis.opendocument.text"),
                entry("Basic/Standard/script-lb.xml", "x"))),
        must(
            "an entity that reads a file",
            "plan.docx",
            zip(
                entry(
                    "[Content_Types].xml",
                    ("<!DOCTYPE Types [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                            + text(types(WORD)).replace("<Types>", "<Types>&x;"))
                        .getBytes(UTF_8)),
                entry("word/document.xml", "x"))),
        must(
            "entities that grow",
            "plan.docx",
            zip(entry(
                "[Content_Types].xml",
                (laughs() + text(types(WORD)).replace("<Types>", "<Types>&l9;")).getBytes(UTF_8)))),
        must(
            "a template from elsewhere",
            "plan.docx",
            office(
                WORD,
                entry("word/_rels/settings.xml.rels", external.formatted("attachedTemplate")))),
        must(
            "an object from elsewhere",
            "plan.docx",
            office(WORD, entry("word/_rels/document.xml.rels", external.formatted("oleObject")))),
        may(
            "a link to elsewhere",
            "plan.docx",
            office(WORD, entry("word/_rels/document.xml.rels", external.formatted("hyperlink")))),
        may(
            "a document that is not XML",
            "plan.docx",
            office(WORD, entry("word/settings.xml", "<<<"))),
        may(
            "PDF with a script",
            "report.pdf",
            pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
        may(
            "PDF that starts a program",
            "report.pdf",
            pdf("/OpenAction << /S /Launch /F (cmd.exe) >>")),
        may(
            "PDF with a file in it",
            "report.pdf",
            pdf("/Names << /EmbeddedFiles << /Names [(x.exe) << /Type /Filespec >>] >> >>")),
        may("PDF with a million objects announced", "report.pdf", pdf("/Size 1000000000")),
        may(
            "a picture that claims to be vast",
            "scan.png",
            bent(image("png"), 0x52444849, 4, 0xffffff7f)));
  }

  private static List<Sample> disguises() {
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    var html = "<!DOCTYPE html><script>alert(document.cookie)</script>";
    var archive = zip(entry("evil.class", "x"));
    return List.of(
        must("a drawing", "picture.svg", svg.getBytes(UTF_8)),
        must("a drawing as text", "notes.txt", ("<?xml version=\"1.0\"?>" + svg).getBytes(UTF_8)),
        must("a page", "page.html", html.getBytes(UTF_8)),
        must("a page as a list", "list.csv", html.getBytes(UTF_8)),
        must("a page in UTF-16 as text", "notes.txt", html.getBytes(UTF_16)),
        must("a page as a picture", "photo.jpg", html.getBytes(UTF_8)),
        must("a picture that is a script too", "photo.gif", "GIF89a/*".getBytes(UTF_8)),
        must(
            "a picture that is a script too, as text",
            "notes.txt",
            "GIF89a=alert(1)//".getBytes(UTF_8)),
        may(
            "a picture with a page behind it",
            "scan.png",
            joined(image("png"), html.getBytes(UTF_8))),
        must("a picture with an archive behind it", "scan.png", joined(image("png"), archive)),
        must("PDF with an archive behind it", "report.pdf", joined(pdf(""), archive)),
        must(
            "PDF with an archive and more behind it",
            "report.pdf",
            joined(joined(pdf(""), archive), "%%EOF\n".getBytes(UTF_8))),
        must("a program as PDF", "report.pdf", "MZ\u0090\u0000%PDF-1.7".getBytes(ISO_8859_1)),
        must("a program", "setup.exe", "MZ".getBytes(UTF_8)),
        must("a program by another name", "report.pdf.exe", pdf("")),
        must("a shell script as text", "notes.txt", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8)),
        must("Word as Excel", "sheet.xlsx", office(WORD)),
        must("nothing", "report.pdf", new byte[0]),
        may("a formula in a list", "list.csv", "=cmd|'/c calc'!A0,2\n".getBytes(UTF_8)),
        may("text that is no UTF-8", "notes.txt", "caf\u00e9".getBytes(ISO_8859_1)),
        may("one line of ten megabytes", "notes.txt", "x".repeat(10 * MILLION).getBytes(UTF_8)),
        must(
            "text with a NUL far inside",
            "notes.txt",
            ("x".repeat(200_000) + "\u0000").getBytes(UTF_8)));
  }

  private static List<Sample> names() {
    var pdf = pdf("");
    return Stream.of(
            "../../../etc/passwd.pdf",
            "..\\..\\windows\\system32\\config.pdf",
            "/etc/shadow.pdf",
            "C:\\boot.pdf",
            "file\u202Efdp.exe.pdf",
            "a\u0000b.pdf",
            "a\r\nSet-Cookie: x=1.pdf",
            "CON.pdf",
            "con",
            "NUL.pdf",
            "COM1.docx.pdf",
            "aux.pdf",
            "~$lock.pdf",
            ".htaccess.pdf",
            "....pdf",
            " .pdf",
            "x".repeat(1000) + ".pdf",
            "\ud83d\udc36".repeat(300) + ".pdf",
            "\ud800lone.pdf",
            "a\u0301\u0301\u0301\u0301.pdf",
            "\"; filename=\"evil.html\".pdf",
            "<script>alert(1)</script>.pdf",
            "${jndi:ldap://127.0.0.1/x}.pdf",
            "%2e%2e%2fx.pdf",
            "'; drop table file; --.pdf",
            "report.pdf\u200b",
            "report.pdf.",
            "r\u00e9sum\u00e9 \u0645\u0644\u0641.pdf")
        .map(name -> may("a name", name, pdf))
        .toList();
  }

  private static byte[] breakIn(byte[] whole, byte[] other, Random random) {
    if (whole.length < 8) {
      return whole;
    }
    var at = random.nextInt(whole.length - 4);
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(whole, at);
      case 1 -> flipped(whole, random);
      case 2 ->
        put(
            whole,
            at,
            List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff).get(random.nextInt(5)));
      case 3 ->
        joined(
            Arrays.copyOf(whole, at),
            Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
      case 4 -> joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, at / 2, whole.length));
      case 5 ->
        joined(
            joined(Arrays.copyOf(whole, at), new byte[random.nextInt(300)]),
            Arrays.copyOfRange(whole, at, whole.length));
      default ->
        put(
            whole,
            whole.length - 4 - random.nextInt(Math.min(80, whole.length - 4)),
            random.nextInt());
    };
  }

  private static byte[] flipped(byte[] whole, Random random) {
    var bent = whole.clone();
    for (var left = 1 + random.nextInt(12); left > 0; left--) {
      bent[random.nextInt(bent.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bent;
  }

  private static byte[] put(byte[] whole, int at, int value) {
    var bent = whole.clone();
    ByteBuffer.wrap(bent).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return bent;
  }

  /** Writes a number behind the first mark. */
  private static byte[] bent(byte[] whole, int mark, int behind, int value) {
    var bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    var at = 0;
    while (bytes.getInt(at) != mark) {
      at++;
    }
    return put(whole, at + behind, value);
  }

  /** The table names the same packed bytes fifty times. */
  private static byte[] overlapping() {
    var whole = office(WORD);
    var bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    var end = whole.length - 22;
    var table = bytes.getInt(end + 16);
    var first =
        46 + bytes.getShort(table + 28) + bytes.getShort(table + 30) + bytes.getShort(table + 32);
    var second = Arrays.copyOfRange(whole, table + first, end);
    var rows = new ByteArrayOutputStream();
    rows.write(whole, 0, end);
    for (var copy = 0; copy < 50; copy++) {
      var row = second.clone();
      row[row.length - 1] = (byte) ('a' + copy % 26);
      row[row.length - 2] = (byte) ('a' + copy / 26);
      rows.writeBytes(row);
    }
    var tail = ByteBuffer.wrap(Arrays.copyOfRange(whole, end, whole.length))
        .order(ByteOrder.LITTLE_ENDIAN);
    tail.putInt(12, rows.size() - table);
    return joined(rows.toByteArray(), tail.array());
  }

  /** Two entries of one name: one reader takes the first, another the last. */
  private static byte[] twice(String first, String second) {
    var whole = zip(
        entry("[Content_Types].xml", types(first)), entry("[Content_Types].xmk", types(second)));
    return new String(whole, ISO_8859_1).replace(".xmk", ".xml").getBytes(ISO_8859_1);
  }

  private static byte[] crowded(int many) {
    var entries = new ArrayList<Entry>();
    for (var each = 0; each < many; each++) {
      entries.add(entry("word/" + each, "x"));
    }
    return office(WORD, entries.toArray(Entry[]::new));
  }

  private static byte[] commented(int length) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setComment("x".repeat(length));
      write(zip, entry("[Content_Types].xml", types(WORD)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] declared(String main, String other, String between) {
    var types =
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>%s<Override PartName=\"/word/x.bin\" ContentType=\"%s\"/></Types>"
            .formatted(main, between, other);
    return zip(
        entry("[Content_Types].xml", types.getBytes(UTF_8)),
        entry("word/document.xml", "<x/>"),
        entry("word/x.bin", "x"));
  }

  private static String laughs() {
    var text = new StringBuilder("<!DOCTYPE Types [<!ENTITY l0 \"ha\">");
    for (var each = 1; each < 10; each++) {
      text.append("<!ENTITY l%d \"%s\">".formatted(each, ("&l" + (each - 1) + ";").repeat(10)));
    }
    return text.append("]>").toString();
  }

  private static byte[] office(String main, Entry... more) {
    var entries = new ArrayList<>(List.of(
        entry("[Content_Types].xml", types(main)),
        entry(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Type=\"" + RELATIONS
                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        entry("word/document.xml", "<document>" + "What we counted. ".repeat(60) + "</document>")));
    entries.addAll(List.of(more));
    return zip(entries.toArray(Entry[]::new));
  }

  private static byte[] types(String main) {
    return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>"
        .formatted(main)
        .getBytes(UTF_8);
  }

  private static byte[] openDocument(String type) {
    return zip(
        stored("mimetype", type),
        entry("content.xml", "<content>" + "What we counted. ".repeat(60) + "</content>"));
  }

  private static byte[] pdf(String more) {
    return ("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R " + more
            + " >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\n"
            + "trailer << /Root 1 0 R >>\n%%EOF\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] image(String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(String name, byte[] content, boolean packed) {}

  private static Entry entry(String name, String content) {
    return entry(name, content.getBytes(UTF_8));
  }

  private static Entry entry(String name, byte[] content) {
    return new Entry(name, content, true);
  }

  private static Entry stored(String name, String content) {
    return new Entry(name, content.getBytes(UTF_8), false);
  }

  private static byte[] zip(Entry... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        write(zip, entry);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, Entry entry) throws IOException {
    var one = new ZipEntry(entry.name());
    if (!entry.packed()) {
      var sum = new CRC32();
      sum.update(entry.content());
      one.setMethod(ZipEntry.STORED);
      one.setSize(entry.content().length);
      one.setCrc(sum.getValue());
    }
    zip.putNextEntry(one);
    zip.write(entry.content());
    zip.closeEntry();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static Sample must(String what, String name, byte[] content) {
    return new Sample(what, name, content, true);
  }

  private static Sample may(String what, String name, byte[] content) {
    return new Sample(what, name, content, false);
  }
}
