package org.lapwing.platform.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.lapwing.platform.documents.Block.Bullets;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Pairs;
import org.lapwing.platform.documents.Block.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets papers in Word, with the styles by which Word and screen readers know headings, lists and tables. */
@Component
class WordPress {

  private static final BigInteger BULLETS = BigInteger.ONE;

  /** In twentieths of a point, as Word measures. */
  private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);

  private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1_418);

  byte[] set(Paper paper) {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      prepare(document, paper);
      if (!paper.markings().isEmpty()) {
        paragraph(document, "Marking", paper.marking());
      }
      paragraph(document, "Title", paper.title());
      paper.blocks().forEach(block -> add(document, block));
      document.write(out);
    } catch (IOException | XmlException failure) {
      throw new IllegalStateException("The Word file could not be set", failure);
    }
    return out.toByteArray();
  }

  private static void prepare(XWPFDocument document, Paper paper) throws IOException, XmlException {
    try (var styles = new ClassPathResource("documents/word-styles.xml").getInputStream();
        var numbering = new ClassPathResource("documents/word-numbering.xml").getInputStream()) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
    }
    document.getStyles().setSpellingLanguage(paper.language());
    say(document, paper);
    cut(document);
    var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle("Header");
    head.createRun().setText(paper.marking());
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    foot.createRun().setText(paper.title() + ", page ");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  /** A4, with margins of two centimetres and a half. */
  private static void cut(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(A4_WIDTH);
    size.setH(A4_HEIGHT);
    var margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
  }

  /** What the file says of itself: its title, its subject and its language, and nobody's name. */
  private static void say(XWPFDocument document, Paper paper) throws IOException {
    try {
      var said = document.getPackage().getPackageProperties();
      said.setTitleProperty(Optional.of(paper.title()));
      said.setSubjectProperty(Optional.of(paper.subject()));
      said.setLanguageProperty(Optional.of(paper.language()));
      said.setCreatorProperty("");
      document
          .getProperties()
          .getExtendedProperties()
          .getUnderlyingProperties()
          .setApplication("Lapwing");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
      throw new IOException(impossible);
    }
  }

  private static void add(XWPFDocument document, Block block) {
    switch (block) {
      case Heading(var level, var words) -> paragraph(document, "Heading" + level, words);
      case Paragraph(var words) -> paragraphs(document, "Normal", words);
      case Bullets(var items) ->
        items.forEach(item -> {
          var paragraph = paragraph(document, "ListBullet", item);
          paragraph.setNumID(BULLETS);
          paragraph.setNumILvl(BigInteger.ZERO);
        });
      case Grid(var caption, var head, var rows) -> {
        paragraph(document, "Caption", caption);
        WordTables.add(document, head, rows);
      }
      case Pairs(var pairs) ->
        WordTables.add(
            document,
            List.of(),
            pairs.stream().map(pair -> List.of(pair.label(), pair.answer())).toList());
      case Note(var words) -> paragraphs(document, "Note", words);
    }
  }

  private static void paragraphs(XWPFDocument document, String style, String words) {
    for (var one : PlainText.paragraphs(words)) {
      paragraph(document, style, one);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String words) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    lines(paragraph, words);
    return paragraph;
  }

  static void lines(XWPFParagraph paragraph, String words) {
    var run = paragraph.createRun();
    var lines = PlainText.lines(words);
    for (var index = 0; index < lines.size(); index++) {
      if (index > 0) {
        run.addBreak();
      }
      run.setText(lines.get(index), index);
    }
  }
}
