package org.lapwing.publication.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lapwing.kernel.InWords;
import org.lapwing.publication.Site;
import org.lapwing.release.released.ReleasedStatement;
import org.lapwing.release.released.WithdrawnStatement;

/**
 * Statements and corrections as an Atom feed (RFC 4287). It carries titles and links, never a text: what a reader has
 * fetched, no withdrawal reaches. What was withdrawn is named as deleted (RFC 6721).
 *
 * @param address the address of this installation, without a slash at its end
 */
record Feed(
    String address, Site site, List<ReleasedStatement> newest, List<WithdrawnStatement> withdrawn) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DELETED = "http://purl.org/atompub/tombstones/1.0";
  private static final String NOT_IN_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  String xml() {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      write(xml);
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IllegalStateException("The feed could not be written", failure);
    }
    return text.toString();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    var home = address + site.home();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeNamespace("at", DELETED);
    element(xml, "id", home + "/feed.atom");
    element(xml, "title", "Statements of " + site.name());
    element(xml, "updated", updated().toString());
    link(xml, "self", home + "/feed.atom");
    link(xml, "alternate", home + "/statements");
    xml.writeStartElement("author");
    element(xml, "name", site.name());
    xml.writeEndElement();
    for (var statement : newest) {
      entry(xml, statement);
    }
    for (var gone : withdrawn) {
      deleted(xml, gone);
    }
    xml.writeEndDocument();
  }

  private void entry(XMLStreamWriter xml, ReleasedStatement statement) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", idOf(statement.id(), statement.version()));
    element(xml, "title", statement.title());
    element(xml, "updated", moment(statement).toString());
    element(xml, "summary", Days.told(statement));
    link(xml, "alternate", address + Days.address(site, statement));
    xml.writeEndElement();
  }

  private static void deleted(XMLStreamWriter xml, WithdrawnStatement gone)
      throws XMLStreamException {
    for (var version = 1; version <= gone.versions(); version++) {
      xml.writeEmptyElement("at", "deleted-entry", DELETED);
      xml.writeAttribute("ref", idOf(gone.id(), version));
      xml.writeAttribute("when", start(gone.on()).toString());
    }
  }

  /** The latest of all that the feed tells, so that a withdrawal is news too. */
  private Instant updated() {
    return Stream.concat(
            newest.stream().map(Feed::moment), withdrawn.stream().map(gone -> start(gone.on())))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  /** Each version is an entry of its own, so that a correction is seen by those who read the first. */
  private static String idOf(UUID statement, int version) {
    var name = statement + "/" + version;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static Instant moment(ReleasedStatement statement) {
    return statement.releasedAt() == null ? start(statement.publishedOn()) : statement.releasedAt();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(InWords.LONDON).toInstant();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll(NOT_IN_XML, " "));
    xml.writeEndElement();
  }
}
