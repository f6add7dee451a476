package org.lapwing.release;

import java.util.List;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileSection;
import org.springframework.stereotype.Component;

/** Reads the published statements of a profile file. */
@Component
class StatementSection implements ProfileSection {

  private record Named(String key, PublishedStatement statement) {}

  private final Releases releases;

  StatementSection(Releases releases) {
    this.releases = releases;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Part read(ProfileEntry file) {
    var named =
        file.entries("statements").stream().map(StatementSection::statement).toList();
    return names -> named.forEach(one -> {
      releases.takeOver(one.statement());
      names.put(Statements.KIND, one.key(), one.statement().id());
    });
  }

  private static Named statement(ProfileEntry entry) {
    var key = entry.declares("key", Statements.KIND);
    var text = entry.texts("text");
    if (text.isEmpty()) {
      entry.fault("text", "“text” is missing. Add the paragraphs of the statement as a list");
    }
    return new Named(
        key,
        new PublishedStatement(
            Ids.next(),
            entry.text("title"),
            entry.day("published"),
            entry.text("issued-by"),
            entry.text("source"),
            text.isEmpty() ? List.of("") : text,
            entry.maybeText("media-contact").orElse("")));
  }
}
