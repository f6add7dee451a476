package org.lapwing.incidents.sought;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which right information is asked for. */
public enum SoughtKind {
  SUBJECT_ACCESS("Subject access request"),
  FOI("Freedom of information request"),
  EIR("Environmental information request"),
  S16H_TO_US("Section 16H request to us"),
  S16H_BY_US("Section 16H request by us"),
  COURT_ORDER("Court order");

  private final String words;

  SoughtKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it is we who ask. */
  public boolean isOurs() {
    return this == S16H_BY_US;
  }

  /** The name as it is stored and as forms call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SoughtKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
