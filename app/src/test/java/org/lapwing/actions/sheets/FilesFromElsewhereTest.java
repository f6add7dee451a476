package org.lapwing.actions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.imports.Books;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.sheets.compare.Verdict;
import org.lapwing.platform.sheets.files.Remark;

class FilesFromElsewhereTest extends OfflineTest {

  @Test
  void columns_may_be_moved_and_rows_sorted() {
    var back = compared(manager, edited(sheet -> {
      write(line(sheet, "A-1"), "Target", "16 of 16");
      var target = column(sheet.getRow(1), "Target");
      for (var row : sheet) {
        var moved = row.getCell(target);
        if (moved != null) {
          row.createCell(60).setCellValue(moved.getStringCellValue());
          row.removeCell(moved);
        }
      }
      sheet.shiftRows(3, 3, 5);
    }));

    assertThat(back.compared().rows()).hasSize(1);
    assertThat(only(back, "target").file()).isEqualTo("16 of 16");
    assertThat(back.compared().remarks()).isEmpty();
  }

  @Test
  void a_renamed_heading_is_known_by_its_hidden_key() {
    var back = compared(manager, edited(sheet -> {
      var column = column(sheet.getRow(1), "Target");
      sheet.getRow(1).getCell(column).setCellValue("Where we want to be");
      line(sheet, "A-1").createCell(column).setCellValue("16 of 16");
    }));

    assertThat(only(back, "target").file()).isEqualTo("16 of 16");
    assertThat(back.compared().remarks())
        .containsExactly(new Remark("Where we want to be", "We read this as the column “Target”"));
  }

  @Test
  void without_the_hidden_row_headings_are_enough() {
    var back = compared(manager, edited(sheet -> {
      write(line(sheet, "A-1"), "Target", "16 of 16");
      sheet.removeRow(sheet.getRow(0));
    }));

    assertThat(only(back, "target").verdict()).isEqualTo(Verdict.CHANGED);
  }

  @Test
  void a_column_that_has_lost_both_is_named_and_left_alone() {
    var back = compared(manager, edited(sheet -> {
      var column = column(sheet.getRow(1), "Target");
      sheet.getRow(0).getCell(column).setCellValue("");
      sheet.getRow(1).getCell(column).setCellValue("Aim");
      line(sheet, "A-1").createCell(column).setCellValue("16 of 16");
    }));

    assertThat(back.compared().rows()).isEmpty();
    assertThat(back.compared().remarks()).extracting(Remark::what).containsExactly("Aim", "Target");
  }

  @Test
  void deleted_rows_and_emptied_rows_are_said_and_nothing_is_deleted() {
    var back = compared(manager, edited(sheet -> {
      sheet.removeRow(line(sheet, "A-1"));
      var emptied = line(sheet, "A-2");
      for (var index = 1; index <= emptied.getLastCellNum(); index++) {
        var cell = emptied.getCell(index);
        if (cell != null) {
          emptied.removeCell(cell);
        }
      }
    }));

    assertThat(back.compared().missing()).containsExactlyInAnyOrder("A-1", "A-2");
    assertThat(back.compared().rows()).isEmpty();
  }

  @Test
  void a_formula_is_refused_where_it_stands_and_the_other_cells_are_taken() {
    var back = compared(manager, edited(sheet -> {
      var row = line(sheet, "A-1");
      row.createCell(column(row, "Baseline")).setCellFormula("1+1");
      write(row, "Target", "16 of 16");
    }));

    assertThat(only(back, "baseline").verdict()).isEqualTo(Verdict.CANNOT);
    assertThat(only(back, "baseline").why()).contains("A formula stands there");
    assertThat(only(back, "target").verdict()).isEqualTo(Verdict.CHANGED);
  }

  @Test
  void what_begins_like_a_formula_goes_out_and_comes_back_as_text() {
    Books.edited(out(manager), book -> {
      var cell = Books.row(book.getSheet("Actions"), "A-2").getCell(2);
      assertThat(cell.getStringCellValue()).isEqualTo("=Show the curve of crying");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    });
  }

  @Test
  void a_file_from_last_year_is_compared_all_the_same_and_its_age_said() {
    var files = new ArrayList<byte[]>();
    ScopedClock.at(
        clock.instant().minus(Duration.ofDays(400)),
        () -> files.add(edited(sheet -> write(line(sheet, "A-1"), "Target", "16 of 16"))));

    var back = compared(manager, files.getFirst());

    assertThat(only(back, "target").verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(back.compared().remarks()).singleElement().satisfies(remark -> {
      assertThat(remark.what()).isEqualTo("An old spreadsheet");
      assertThat(remark.why()).contains("400 days ago");
    });
  }

  @Test
  void two_rows_of_one_action_are_not_taken_unless_they_say_the_same() {
    var back = compared(manager, edited(sheet -> {
      var copy = nextRow(sheet);
      line(sheet, "A-1").forEach(cell -> {
        if (cell.getCellType() == CellType.STRING) {
          copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
        }
      });
      copy.createCell(column(copy, "Target")).setCellValue("16 of 16");
    }));

    assertThat(back.compared().rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.why()).contains("are all A-1, and they differ"));
  }

  @Test
  void a_row_whose_hidden_cell_was_made_up_is_not_taken() {
    var back = compared(manager, edited(sheet -> {
      var one = line(sheet, "A-1").getCell(0);
      var other = line(sheet, "A-2").getCell(0);
      var stolen = other.getStringCellValue().split("[.]", -1);
      var own = one.getStringCellValue().split("[.]", -1);
      own[2] = stolen[2];
      one.setCellValue(String.join(".", own));
      write(line(sheet, "A-1"), "Target", "16 of 16");
    }));

    assertThat(back.compared().rows())
        .singleElement()
        .satisfies(row -> assertThat(row.why()).contains("hidden first cell was changed"));
  }

  @Test
  void a_row_without_its_hidden_cell_is_known_by_its_reference() {
    var back = compared(manager, edited(sheet -> {
      line(sheet, "A-1").removeCell(line(sheet, "A-1").getCell(0));
      write(line(sheet, "A-1"), "Target", "16 of 16");
    }));

    assertThat(row(back, "A-1").id()).isEqualTo(first.value());
  }

  @Test
  void a_file_of_another_partnership_another_register_or_of_nobody_is_refused() {
    var theirs = out(stranger);
    assertThat(refused(theirs)).contains("was not taken out of this register here");
    var risks = Books.edited(
        out(manager), book -> book.getSheet("Lapwing").getRow(1).getCell(1).setCellValue("risks"));
    assertThat(refused(risks)).contains("is of another register");
    assertThat(refused(
            book(book -> book.createSheet("Sums").createRow(0).createCell(0).setCellValue("x"))))
        .contains("has no sheet with the columns that we know");
    assertThat(refused(book(book -> {
          var row = book.createSheet("Plan").createRow(0);
          row.createCell(0).setCellValue("Promise");
          row.createCell(1).setCellValue("Due");
        })))
        .contains("was not taken out of this register here");
  }

  @Test
  void what_is_no_sound_spreadsheet_is_refused_with_what_to_do() {
    var whole = out(manager);
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).isNotBlank();
    assertThat(refused(new byte[0])).contains("is empty");
    assertThat(refused(Books.tampered(
            whole, "xl/worksheets/sheet1.xml", xml -> xml.substring(0, xml.length() / 2))))
        .contains("damaged");
    assertThat(refused(Books.tampered(
            whole,
            "[Content_Types].xml",
            xml -> xml.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
        .isNotBlank();
    var macros = manager.call(() -> sheets.giveBack(register, "plan.xlsm", whole, Ids.next()));
    assertThat(macros)
        .isEqualTo(Outcome.refused(
            "file",
            "The selected file must be an Excel (.xlsx) file. Save it as that and choose it"));
  }
}
