package org.lapwing.platform;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.ProfileSection.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Sets up a partnership from a profile file. The whole file is read before anything is saved, all of it is saved in one
 * transaction, and a partnership that is there already is left as it is.
 */
@Service
public class Profiles {

  private static final String ONE_AT_A_TIME = """
      select pg_advisory_xact_lock(7236421)
      """;

  private final ObjectProvider<ProfileSection> sections;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Installation installation;
  private final Clock clock;

  Profiles(
      ObjectProvider<ProfileSection> sections,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Installation installation,
      Clock clock) {
    this.sections = sections;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.installation = installation;
    this.clock = clock;
  }

  /** Thrown by the section that finds the partnership there already; everything stays as it is. */
  public static final class AlreadyThere extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Sets up the partnership that the file describes.
   *
   * @return whether it was set up now, and not before
   * @throws WrongProfile naming every fault with its line
   */
  public boolean load(String file, byte[] content) {
    var parts = read(file, content);
    try {
      new Viewer.Job(PartnershipId.next(), "profile").run(() -> save(parts));
      return true;
    } catch (AlreadyThere _) {
      return false;
    }
  }

  List<Part> read(String file, byte[] content) {
    var faults = new ProfileFaults();
    var days = new ProfileDays(installation.demonstration() ? LocalDate.now(clock) : null);
    var top = compose(file, content);
    if (!(top instanceof MappingNode mapping)) {
      throw new WrongProfile(
          file, List.of("line 1: The file must begin with keys, such as “profile: 1”"));
    }
    var entry = new ProfileEntry(mapping, faults, days);
    if (!entry.text("profile").equals("1")) {
      entry.fault("profile", "This is version 1 of the format. Write “profile: 1”");
    }
    var parts = sections.stream()
        .sorted(Comparator.comparingInt(ProfileSection::order))
        .map(section -> section.read(entry))
        .toList();
    var found = faults.all();
    if (!found.isEmpty()) {
      throw new WrongProfile(
          file, found.stream().map(ProfileFaults.Fault::inWords).toList());
    }
    return parts;
  }

  private void save(List<Part> parts) {
    transaction.executeWithoutResult(_ -> {
      jdbc.sql(ONE_AT_A_TIME).query((_, _) -> true).single();
      var names = new ProfileNames();
      parts.forEach(part -> part.save(names));
    });
  }

  private static @Nullable Node compose(String file, byte[] content) {
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (CharacterCodingException _) {
      throw new WrongProfile(file, List.of("line 1: The file is not UTF-8 text. Save it as UTF-8"));
    } catch (MarkedYAMLException fault) {
      throw new WrongProfile(file, List.of(where(fault)));
    } catch (YAMLException _) {
      throw new WrongProfile(
          file, List.of("line 1: The file is not YAML text. Save it as plain text"));
    }
  }

  private static String where(MarkedYAMLException fault) {
    var mark = fault.getProblemMark();
    return "line %d: This is not YAML here (%s). Check the spaces, colons and quotation marks"
        .formatted(mark == null ? 1 : mark.getLine() + 1, fault.getProblem());
  }
}
