package org.lapwing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the built files are: in one folder named by what is in it, so that browsers may keep them for a year. */
public enum Assets {
  STYLES("app.css"),
  /** Of the styles what the light pages need. */
  LIGHT("light.css"),
  SCRIPT("app.mjs"),
  ICON("lapwing.svg");

  private static final String FOLDER = "/assets/" + version() + "/";

  private final String file;

  Assets(String file) {
    this.file = file;
  }

  /** The address of the file, which changes whenever any of the files does. */
  public String href() {
    return FOLDER + file;
  }

  private static String version() {
    try (var in = Assets.class.getResourceAsStream("/static/assets/version")) {
      if (in == null) {
        throw new IllegalStateException("The assets are not built: run node frontend/build.mjs");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
