package org.lapwing.incidents.packs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How something was sent. */
public enum Channel {
  FORM("Typed into the online form"),
  E_MAIL("Secure e-mail"),
  POST("Post"),
  BY_HAND("By hand");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel of that code, if there is one. */
  public static Optional<Channel> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
