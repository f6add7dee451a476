package org.lapwing.platform.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.lapwing.platform.workbook.Heading.Look;

/** The few looks that our cells have. */
final class Styles {

  /** What begins like this is a formula to whoever pastes it elsewhere. */
  private static final String LIKE_A_FORMULA = "=+-@\t\r";

  private static final String AS_TEXT = "@";
  private static final String AS_DAY = "dd/mm/yyyy";

  private final SXSSFWorkbook workbook;
  private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);
  private final CellStyle heading;
  private final CellStyle fixedHeading;

  Styles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    for (var look : Look.values()) {
      plain.put(look, style(look, look.isDay() ? AS_DAY : AS_TEXT));
      var likeFormula = style(look, AS_TEXT);
      likeFormula.setQuotePrefixed(true);
      quoted.put(look, likeFormula);
    }
    this.heading = bold(style(Look.TEXT, AS_TEXT));
    this.fixedHeading = bold(style(Look.FIXED, AS_TEXT));
  }

  CellStyle of(Look look) {
    return plain.getOrDefault(look, heading);
  }

  /** For this text: marked as quoted where it begins like a formula, and no day even among days. */
  CellStyle of(Look look, String word) {
    return isLikeFormula(word) ? quoted.getOrDefault(look, heading) : of(look);
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle fixedHeading() {
    return fixedHeading;
  }

  private static boolean isLikeFormula(String word) {
    return !word.isEmpty() && LIKE_A_FORMULA.indexOf(word.charAt(0)) >= 0;
  }

  private CellStyle style(Look look, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(look == Look.LONG);
    if (look.isFixed()) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private CellStyle bold(CellStyle style) {
    var bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setWrapText(true);
    return style;
  }
}
