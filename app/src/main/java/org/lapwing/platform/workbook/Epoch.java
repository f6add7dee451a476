package org.lapwing.platform.workbook;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out whether a workbook counts its days from 1904, as some from a Mac do. */
final class Epoch extends DefaultHandler {

  private boolean is1904;

  static boolean is1904(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
    var epoch = new Epoch();
    try (InputStream workbook = reader.getWorkbookData()) {
      ReadWorkbook.parse(workbook, epoch);
    }
    return epoch.is1904;
  }

  @Override
  public void startElement(
      @Nullable String uri, String localName, @Nullable String name, Attributes attributes) {
    if (localName.equals("workbookPr")) {
      var said = attributes.getValue("date1904");
      is1904 = "1".equals(said) || "true".equals(said);
    }
  }
}
