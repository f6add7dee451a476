package org.lapwing.platform.parts;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

/** Plain text where a component takes content: escaped when it is written, so it can never become markup. */
public record Words(String text) implements Content {

  public static Words of(@Nullable String text) {
    return new Words(text == null ? "" : text);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeUserContent(text);
  }

  @Override
  public boolean isEmptyContent() {
    return text.isEmpty();
  }
}
