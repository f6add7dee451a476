package org.lapwing.platform;

import org.jspecify.annotations.Nullable;

/** What partnerships know of the person and place of this request; declared here because pages are made here. */
public interface Surroundings {

  Surroundings NONE = new Surroundings() {};

  /** The acting partnership's name. */
  default @Nullable String place() {
    return null;
  }

  /** The address of home: {@code /p/marlshire} for somebody acting there. */
  default String home() {
    return "/";
  }

  /** What the person acts as, in words; null when nobody is signed in. */
  default @Nullable String role() {
    return null;
  }

  /** Whether the person serves other partnerships too, so that there is somewhere to change to. */
  default boolean elsewhere() {
    return false;
  }

  /** What the demonstration banner says; null in earnest. */
  default @Nullable String demonstration() {
    return null;
  }
}
