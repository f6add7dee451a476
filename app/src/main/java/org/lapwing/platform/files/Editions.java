package org.lapwing.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** All editions of what may be kept, read from reference data. */
record Editions(List<Edition> all) {

  static Editions read(Resource yaml) {
    try {
      var sources = new YamlPropertySourceLoader().load("file kinds", yaml);
      var binder = new Binder(ConfigurationPropertySources.from(sources));
      return new Editions(
          binder.bind("editions", Bindable.listOf(Edition.class)).get());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Edition on(LocalDate today) {
    return all.stream()
        .filter(edition -> !edition.effective().isAfter(today))
        .max(Comparator.comparing(Edition::effective))
        .orElseThrow(() -> new IllegalStateException("No edition of file kinds holds on " + today));
  }
}
