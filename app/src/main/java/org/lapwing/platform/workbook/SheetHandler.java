package org.lapwing.platform.workbook;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads what is shown in cells, and notes where it is computed: a formula is not what somebody wrote. */
final class SheetHandler extends XSSFSheetXMLHandler {

  private final TakenRows rows;
  private String cell = "";

  SheetHandler(Styles styles, SharedStrings strings, TakenRows rows, DataFormatter formatter) {
    super(styles, null, strings, rows, formatter, false);
    this.rows = rows;
  }

  @Override
  public void startElement(
      @Nullable String uri, String localName, @Nullable String name, Attributes attributes)
      throws SAXException {
    if (localName.equals("c")) {
      cell = String.valueOf(attributes.getValue("r"));
    }
    if (localName.equals("f")) {
      rows.formula(new CellReference(cell).getCol());
    }
    super.startElement(uri, localName, name, attributes);
  }
}
