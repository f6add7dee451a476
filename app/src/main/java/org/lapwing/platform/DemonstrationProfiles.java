package org.lapwing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets up the partnerships of the demonstration, each from a profile like anybody's. */
@Component
class DemonstrationProfiles implements Chapter {

  private static final List<String> FILES = List.of(
      "profiles/marlshire.yaml",
      "profiles/brackenshire.yaml",
      "profiles/cheshire-west-and-chester.yaml");

  private final Profiles profiles;

  DemonstrationProfiles(Profiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public String title() {
    return "the partnerships, their people and their promises";
  }

  @Override
  public void tell() {
    for (var file : FILES) {
      try {
        profiles.load(file, new ClassPathResource(file).getContentAsByteArray());
      } catch (IOException failure) {
        throw new UncheckedIOException("The profile is not in the application: " + file, failure);
      }
    }
  }
}
