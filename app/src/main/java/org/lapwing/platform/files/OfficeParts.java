package org.lapwing.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What an Office document says of itself, read as XML because that is how Office reads it.
 *
 * @param kinds the kinds of its parts, in lower case
 * @param fetches whether opening it fetches a template or an object from elsewhere
 */
record OfficeParts(Set<String> kinds, boolean fetches) {

  private static final int LONGEST = 4 * 1024 * 1024;
  private static final int LONGEST_TOGETHER = 4 * LONGEST;
  private static final String KINDS = "[content_types].xml";
  private static final String RELATIONS = ".rels";
  private static final Set<String> FETCHED =
      Set.of("attachedtemplate", "oleobject", "frame", "subdocument");

  /** Empty when what has to be read is too long, broken, or declares words of its own. */
  static Optional<OfficeParts> of(Spool file, ZipTable zip) throws IOException {
    var kinds = new HashSet<String>();
    var fetches = false;
    var room = LONGEST_TOGETHER;
    for (var entry : zip.entries()) {
      var name = entry.name().toLowerCase(Locale.ROOT);
      if (!name.equals(KINDS) && !name.endsWith(RELATIONS)) {
        continue;
      }
      var content = ZipTable.content(file, entry, Math.min(room, LONGEST));
      if (content.isEmpty()) {
        return Optional.empty();
      }
      room -= content.get().length;
      try {
        fetches |= read(content.get(), kinds);
      } catch (XMLStreamException broken) {
        return Optional.empty();
      }
    }
    return Optional.of(new OfficeParts(kinds, fetches));
  }

  boolean have(String kind) {
    return kinds.contains(kind.toLowerCase(Locale.ROOT));
  }

  /** Macros are declared by the main part, or as parts; those of Excel 4 are sheets. */
  boolean declareMacros() {
    return kinds.stream()
        .anyMatch(kind -> kind.contains("macroenabled")
            || kind.contains("vbaproject")
            || kind.contains("macrosheet"));
  }

  /** Adds the kinds that it declares, and says whether it fetches something. */
  private static boolean read(byte[] xml, Set<String> kinds) throws XMLStreamException {
    var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
    var fetches = false;
    while (reader.hasNext()) {
      var event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("It declares words of its own");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        kinds.add(attribute(reader, "ContentType"));
        fetches |= attribute(reader, "TargetMode").equals("external")
            && FETCHED.contains(lastWord(attribute(reader, "Type")));
      }
    }
    return fetches;
  }

  private static String attribute(XMLStreamReader reader, String name) {
    @Nullable String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
