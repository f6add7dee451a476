package org.lapwing.directory.hours;

/** What holds on a bank holiday. */
public sealed interface OnBankHolidays {

  /** Nobody answers. */
  record Closed() implements OnBankHolidays {}

  /** As on any other such day of the week. */
  record AsUsual() implements OnBankHolidays {}

  /** Other hours. */
  record At(Times times) implements OnBankHolidays {}

  /** Nobody said, so we do not know. */
  record NotKnown() implements OnBankHolidays {}

  default String words() {
    return switch (this) {
      case Closed _ -> "closed";
      case AsUsual _ -> "as on other days";
      case At(var times) -> times.words();
      case NotKnown _ -> "not known";
    };
  }

  /** What is added where somebody answers all day: so the night that follows goes on as usual. */
  String ALL_DAY_TOO = ", PH " + Times.ALL_DAY.code();

  /** The rule that an expression ends with, or blank where it needs none. */
  default String code() {
    return switch (this) {
      case Closed _ -> "; PH off";
      case AsUsual _ -> "";
      case At(var times) -> times.equals(Times.ALL_DAY) ? ALL_DAY_TOO : "; PH " + times.code();
      case NotKnown _ -> "; PH unknown";
    };
  }
}
