package org.lapwing.incidents.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.disclosure.DisclosureCode.Kind;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;

class ScheduleWorkbookTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<DisclosureCode> CODES = List.of(
      new DisclosureCode(Kind.FORM, "note", "Note or minutes"),
      new DisclosureCode(Kind.MARKING, "official", "OFFICIAL"),
      new DisclosureCode(Kind.RELEVANCE, "relevant", "May be relevant"));

  private static Item item(int number, String describes, String author, Step.Wish... steps) {
    var id = Ids.next();
    var all = List.of(steps).stream()
        .map(step -> new Step(Ids.next(), id, step, Instant.EPOCH, PersonId.next()))
        .toList();
    return new Item(
        id,
        CaseId.next(),
        number,
        1,
        new ItemText("note", describes, author, DAY, "official", "relevant"),
        null,
        "",
        Instant.EPOCH,
        PersonId.next(),
        all);
  }

  @Test
  void each_step_is_a_row_and_an_item_that_nobody_was_given_is_one_too() {
    var given = new Step.Wish(true, "The CPS", DAY, "Protocol", "Manager");
    var withheld = new Step.Wish(false, "The coroner", DAY, "Not asked for", "Manager");
    var rows = new ScheduleRows(CODES)
        .of(List.of(item(1, "Notes", "Unit", given, withheld), item(2, "Minutes", "Unit")));

    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst())
        .containsExactly(
            "D-1",
            "Note or minutes",
            "Notes",
            "Unit",
            "2 March 2026",
            "OFFICIAL",
            "May be relevant",
            "Given",
            "The CPS",
            "2 March 2026",
            "Protocol",
            "Manager");
    assertThat(rows.get(1)).contains("Withheld", "The coroner");
    assertThat(rows.getLast()).startsWith("D-2").hasSize(7);
  }

  @Test
  void what_looks_like_a_formula_is_text_and_stays_text_where_it_is_pasted() throws IOException {
    var rows = new ScheduleRows(CODES)
        .of(List.of(item(1, "=HYPERLINK(\"http://evil.example\")", "+44 1632 960001")));
    var file = ScheduleWorkbook.of(List.of("OFFICIAL-SENSITIVE"), rows);

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("OFFICIAL-SENSITIVE");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Number");
      var formula = sheet.getRow(2).getCell(2);
      assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
      assertThat(formula.getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(2).getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }
  }
}
