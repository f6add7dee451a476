package org.lapwing.platform;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.ProfileSection.Part;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A profile file as it was given.
 *
 * @param today the day that relative days count from, or null where only calendar days may be written
 */
record ProfileFile(
    String name, ByteBuffer content, @Nullable LocalDate today) {

  private static final String VERSION = "1";

  /**
   * Reads all of it, each section its part.
   *
   * @throws WrongProfile naming every fault with its line
   */
  List<Part> read(List<ProfileSection> sections) {
    var faults = new ProfileFaults(name);
    if (!(compose() instanceof MappingNode keys)) {
      throw wrong("line 1: The file must begin with keys, such as “profile: 1”");
    }
    var entry = new ProfileEntry(keys, faults, new ProfileDays(today));
    if (!entry.text("profile").equals(VERSION)) {
      entry.fault("profile", "Only version 1 of the format is known. Write “profile: 1”");
    }
    var parts = sections.stream()
        .sorted(Comparator.comparingInt(ProfileSection::order))
        .map(section -> section.read(entry))
        .toList();
    var found = faults.all();
    if (!found.isEmpty()) {
      throw new WrongProfile(
          name, found.stream().map(ProfileFaults.Fault::inWords).toList());
    }
    return parts;
  }

  private @Nullable Node compose() {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(content.duplicate()).toString();
      return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (CharacterCodingException _) {
      throw wrong("line 1: The file is not UTF-8 text. Save it as UTF-8");
    } catch (MarkedYAMLException fault) {
      throw wrong(where(fault));
    } catch (YAMLException _) {
      throw wrong("line 1: The file is not YAML text. Save it as plain text");
    }
  }

  private WrongProfile wrong(String fault) {
    return new WrongProfile(name, List.of(fault));
  }

  private static String where(MarkedYAMLException fault) {
    var mark = fault.getProblemMark();
    return "line %d: This is not YAML here (%s). Check the spaces, colons and quotation marks"
        .formatted(mark == null ? 1 : mark.getLine() + 1, fault.getProblem());
  }
}
