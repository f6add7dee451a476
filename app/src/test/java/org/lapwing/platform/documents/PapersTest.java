package org.lapwing.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.lapwing.platform.documents.Block.Bullets;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Pair;
import org.lapwing.platform.documents.Block.Pairs;
import org.lapwing.platform.documents.Block.Paragraph;
import org.lapwing.testing.PdfUa;

class PapersTest {

  private final Papers papers = new Papers(new PdfPress(), new WordPress());

  /** A paper with every kind of block, over several pages. */
  private static Paper paper() {
    var rows = IntStream.rangeClosed(1, 70)
        .mapToObj(number -> List.of("Agency " + number, "Answered", "First line\nsecond line"))
        .toList();
    return new Paper(
        "A paper about lapwings",
        "All that a paper can hold",
        Paper.ENGLISH,
        List.of("OFFICIAL-SENSITIVE", "DRAFT"),
        List.of(
            new Heading(1, "What was seen"),
            new Paragraph(
                "First paragraph.\n\nSecond paragraph\non two lines, with <b>no</b> markup & \"quotes\"."),
            new Bullets(List.of("Ŵyn a phobl", "Łukasz, Ștefan, Ελένη, Олена")),
            new Heading(2, "Who answered"),
            new Grid("Agencies and what they did", List.of("Agency", "State", "Words"), rows),
            new Heading(1, "Answers"),
            new Pairs(
                List.of(new Pair("Where", "Marlton"), new Pair("When", "17 March 2026\nat night"))),
            new Note("A note about the paper")));
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void a_pdf_passes_the_profile_of_pdf_ua_and_says_all_that_the_paper_says() throws IOException {
    var pdf = papers.set(paper(), Format.PDF);

    assertThat(PdfUa.errors(pdf)).isEmpty();
    var text = textOf(pdf);
    assertThat(text)
        .contains("OFFICIAL-SENSITIVE, DRAFT", "A paper about lapwings", "What was seen")
        .contains(
            "with <b>no</b> markup & \"quotes\".", "Ŵyn a phobl", "Łukasz, Ștefan, Ελένη, Олена")
        .contains("Agency 70", "second line", "Marlton", "at night", "A note about the paper")
        .contains("Page 1 of ");
    try (var document = Loader.loadPDF(pdf)) {
      var said = document.getDocumentInformation();
      assertThat(said.getTitle()).isEqualTo("A paper about lapwings");
      assertThat(said.getSubject()).isEqualTo("All that a paper can hold");
      assertThat(said.getAuthor()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      // The marking and the heading row of a table stand on each page.
      var second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(second.getText(document)).contains("OFFICIAL-SENSITIVE, DRAFT", "State");
    }
  }

  @Test
  void a_file_that_is_not_tagged_would_be_found() throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (var bare = new org.apache.pdfbox.pdmodel.PDDocument()) {
      bare.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      bare.save(out);
    }
    assertThat(PdfUa.errors(out.toByteArray())).isNotEmpty();
  }

  @Test
  void a_word_file_says_the_same_in_real_styles() throws IOException {
    try (var document =
        new XWPFDocument(new ByteArrayInputStream(papers.set(paper(), Format.WORD)))) {
      assertThat(new XWPFWordExtractor(document).getText())
          .contains("OFFICIAL-SENSITIVE, DRAFT", "First paragraph.", "Second paragraph", "Łukasz")
          .contains("<b>no</b> markup & \"quotes\"", "Agency 70", "at night", "A note about");
      assertThat(styled(document, "Title")).containsExactly("A paper about lapwings");
      assertThat(styled(document, "Heading1")).containsExactly("What was seen", "Answers");
      assertThat(styled(document, "Heading2")).containsExactly("Who answered");
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getParagraphs())
          .filteredOn(one -> "ListBullet".equals(one.getStyle()))
          .allSatisfy(one -> assertThat(one.getNumFmt()).isEqualTo("bullet"));
      assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getTables().getFirst().getRow(1).isRepeatHeader()).isFalse();
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
          .as("A4 in twentieths of a point")
          .hasToString("11906");
    }
  }

  @Test
  void a_word_file_names_its_title_and_language_and_nobody() throws IOException {
    var parts = new ArrayList<String>();
    try (var zip = new java.util.zip.ZipInputStream(
        new ByteArrayInputStream(papers.set(paper(), Format.WORD)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName() + " "
            + new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    assertThat(parts)
        .noneMatch(part -> part.contains("Apache POI"))
        .anyMatch(part -> part.startsWith("docProps/core.xml")
            && part.contains("A paper about lapwings")
            && part.contains("en-GB")
            && !part.contains("lastModifiedBy"))
        .anyMatch(part -> part.startsWith("word/styles.xml") && part.contains("w:val=\"en-GB\""))
        .anyMatch(part -> part.startsWith("word/footer") && part.contains("PAGE"))
        .anyMatch(part -> part.startsWith("word/header") && part.contains("OFFICIAL-SENSITIVE"));
  }

  @Test
  void what_no_document_can_hold_is_replaced_and_a_heading_skips_no_level() throws IOException {
    var odd = new Paper(
        "Odd\ntitle",
        "Odd",
        Paper.ENGLISH,
        List.of(),
        List.of(new Paragraph("a\u0001b\u000bc \ud800 d\r\ne 你好 😀")));

    assertThat(odd.title()).isEqualTo("Odd title");
    assertThat(odd.blocks()).containsExactly(new Paragraph("a\ufffdb\ufffdc \ufffd d\ne 你好 😀"));
    var pdf = papers.set(odd, Format.PDF);
    assertThat(PdfUa.errors(pdf)).isEmpty();
    try (var word = new XWPFDocument(new ByteArrayInputStream(papers.set(odd, Format.WORD)))) {
      assertThat(new XWPFWordExtractor(word).getText()).contains("你好 😀");
    }
    var skipping = List.<Block>of(new Heading(2, "Too deep"));
    assertThatThrownBy(() -> new Paper("T", "S", Paper.ENGLISH, List.of(), skipping))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void two_papers_that_say_the_same_have_one_fingerprint_and_no_text_moves_unseen() {
    assertThat(paper().fingerprint()).isEqualTo(paper().fingerprint()).hasSize(64);
    assertThat(paper().with(new Note("More")).fingerprint())
        .isNotEqualTo(paper().fingerprint());
    var one = new Pairs(List.of(new Pair("Where", "Marlton"), new Pair("When", "")));
    var other = new Pairs(List.of(new Pair("Where", ""), new Pair("When", "Marlton")));
    assertThat(pairs(one)).isNotEqualTo(pairs(other));
  }

  private static String pairs(Pairs pairs) {
    return new Paper("T", "S", Paper.ENGLISH, List.of(), List.of(pairs)).fingerprint();
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(one -> style.equals(one.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
