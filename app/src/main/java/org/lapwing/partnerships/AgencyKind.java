package org.lapwing.partnerships;

import java.util.Locale;

/** What sort of agency it is; the first three carry the statutory duty together. */
public enum AgencyKind {
  LOCAL_AUTHORITY("Local authority"),
  POLICE("Police"),
  ICB("Integrated care board"),
  NHS_PROVIDER("NHS provider"),
  EDUCATION("Education"),
  VOLUNTARY("Voluntary organisation"),
  OTHER("Other");

  private final String words;

  AgencyKind(String words) {
    this.words = words;
  }

  /** The name as people say it. */
  public String words() {
    return words;
  }

  /** The name as it is stored, such as {@code local_authority}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AgencyKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
