package org.lapwing.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The programmes that are the same wherever they are used, read from reference data. */
public record KnownProgrammes(List<Known> all) {

  /** Those that ship with the product. */
  public static final KnownProgrammes SHIPPED =
      read(new ClassPathResource("reference/programmes.yaml"));

  /** One of them, with its touchpoints in order. */
  public record Known(
      String key, String name, String purpose, String source, List<Point> touchpoints) {}

  /** When families are met, by whom, and what they are told there. */
  public record Point(String timing, String who, String said) {}

  public Optional<Known> find(String key) {
    return all.stream().filter(known -> known.key().equals(key)).findFirst();
  }

  private static KnownProgrammes read(Resource yaml) {
    try {
      var sources = new YamlPropertySourceLoader().load("programmes", yaml);
      var binder = new Binder(ConfigurationPropertySources.from(sources));
      return new KnownProgrammes(
          binder.bind("programmes", Bindable.listOf(Known.class)).get());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
