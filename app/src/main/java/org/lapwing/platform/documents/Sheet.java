package org.lapwing.platform.documents;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.lapwing.platform.documents.Block.Bullets;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Pairs;
import org.lapwing.platform.documents.Block.Paragraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as the tree of elements from which the PDF is set: built and never parsed, so that no text can become markup. */
final class Sheet {

  private final Document document;

  private Sheet() {
    try {
      document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Document of(Paper paper, String css) {
    var sheet = new Sheet();
    var html = sheet.document.createElement("html");
    html.setAttribute("lang", paper.language());
    sheet.document.appendChild(html);
    var head = sheet.add(html, "head");
    sheet.add(head, "title").setTextContent(paper.title());
    sheet.meta(head, "subject", paper.subject());
    sheet.add(head, "style").setTextContent(css);
    var body = sheet.add(html, "body");
    sheet.edges(body, paper);
    if (!paper.markings().isEmpty()) {
      sheet.add(body, "p", "marking").setTextContent(paper.marking());
    }
    sheet.add(body, "h1").setTextContent(paper.title());
    paper.blocks().forEach(block -> sheet.add(body, block));
    return sheet.document;
  }

  private void meta(Element head, String name, String content) {
    var meta = add(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  /** What stands at the head and the foot of every page. */
  private void edges(Element body, Paper paper) {
    add(body, "div", "head").setTextContent(paper.marking());
    add(body, "div", "foot").setTextContent(paper.title());
  }

  private void add(Element to, Block block) {
    switch (block) {
      case Heading(var level, var words) -> add(to, "h" + (level + 1)).setTextContent(words);
      case Paragraph(var words) -> paragraphs(to, words, "");
      case Bullets(var items) -> {
        var list = add(to, "ul");
        items.forEach(item -> lines(add(list, "li"), item));
      }
      case Grid grid -> table(to, grid);
      case Pairs(var pairs) -> {
        var rows = add(add(to, "table", "pairs"), "tbody");
        pairs.forEach(pair -> row(rows, List.of(pair.label(), pair.answer())));
      }
      case Note(var words) -> paragraphs(to, words, "note");
    }
  }

  private void table(Element to, Grid grid) {
    add(to, "p", "caption").setTextContent(grid.caption());
    var table = add(to, "table");
    var head = add(add(table, "thead"), "tr");
    grid.head().forEach(words -> header(head, words, "col"));
    var rows = add(table, "tbody");
    grid.rows().forEach(row -> row(rows, row));
  }

  private void row(Element to, List<String> cells) {
    var row = add(to, "tr");
    header(row, cells.getFirst(), "row");
    cells.stream().skip(1).forEach(cell -> paragraphs(add(row, "td"), cell, ""));
  }

  private void header(Element row, String words, String scope) {
    var cell = add(row, "th");
    cell.setAttribute("scope", scope);
    lines(cell, words);
  }

  private void paragraphs(Element to, String words, String kind) {
    for (var paragraph : PlainText.paragraphs(words)) {
      lines(add(to, "p", kind), paragraph);
    }
  }

  private void lines(Element to, String words) {
    var first = true;
    for (var line : PlainText.lines(words)) {
      if (!first) {
        add(to, "br");
      }
      to.appendChild(document.createTextNode(line));
      first = false;
    }
  }

  private Element add(Element to, String name) {
    return add(to, name, "");
  }

  private Element add(Element to, String name, String kind) {
    var element = document.createElement(name);
    if (!kind.isEmpty()) {
      element.setAttribute("class", kind);
    }
    to.appendChild(element);
    return element;
  }
}
