package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The group around a field, and what stands directly before and after the field in it. */
public record Around(
    String classes, @Nullable Content before, @Nullable Content after) {

  public static final Around NOTHING = new Around("", null, null);
}
