package org.lapwing.incidents.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lapwing.incidents.AnIncident;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.packs.PackAnswers.Asked;
import org.lapwing.incidents.packs.PackLine.Mark;
import org.lapwing.incidents.packs.PackLine.Written;
import org.lapwing.kernel.CaseId;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Fingerprint;

class PackTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Pack.Kept NOTHING = new Pack.Kept(Map.of(), Map.of());

  private final Incident incident = new Incident(
      IncidentId.next(), 3, CaseId.next(), "K-7", false, AnIncident.facts(DAY), Instant.EPOCH, 0);

  private static PackTemplate form(@Nullable Integer mostChildren) {
    return new PackTemplate(
        PackKind.NOTIFICATION,
        LocalDate.of(2018, 6, 29),
        "National notification form",
        "A source",
        "",
        "A caution",
        20,
        mostChildren,
        List.of(
            new PackField("notifier", "Who notifies", "Name of the notifier", "", "", false),
            new PackField("place", "The incident", "Where", "", "incident.area", false),
            new PackField("child_name", "Child", "Name", "", "child.name", true),
            new PackField("child_age", "Child", "Age", "", "child.age_band", true),
            new PackField(
                "further",
                "Further children",
                "Children beyond",
                "",
                "incident.further_children",
                false)));
  }

  private List<Child> children(String... labels) {
    return Stream.of(labels)
        .map(label -> new Child(
            UUID.randomUUID(), incident.id().value(), incident.caseFile(), "K-7", label, null))
        .toList();
  }

  private static Map<Asked, String> answers(List<Child> children) {
    var all = new HashMap<Asked, String>();
    all.put(Asked.of("incident.area"), "Marlton");
    children.forEach(child -> {
      all.put(Asked.of("child.name", child), child.label());
      all.put(Asked.of("child.age_band", child), "Age of " + child.label());
    });
    return all;
  }

  private Pack pack(List<Child> children, Pack.Kept kept) {
    return Pack.of(incident, form(4), children, answers(children), kept);
  }

  private static PackLine line(Pack pack, String key) {
    return pack.line(key).orElseThrow();
  }

  @Test
  void the_form_asks_of_each_child_in_its_order_and_says_what_is_missing() {
    var pack = pack(children("Child A", "Child B"), NOTHING);

    assertThat(pack.lines())
        .extracting(PackLine::title)
        .containsExactly(
            "Name of the notifier",
            "Where",
            "Name, Child A",
            "Age, Child A",
            "Name, Child B",
            "Age, Child B",
            "Children beyond");
    assertThat(pack.parts())
        .extracting(Pack.Part::title)
        .containsExactly(
            "Who notifies",
            "The incident",
            "Child A (1 of 2)",
            "Child B (2 of 2)",
            "Further children");
    assertThat(pack.missing()).extracting(PackLine::title).containsExactly("Name of the notifier");
    assertThat(line(pack, "notifier").words()).isEqualTo("Not recorded yet");
    assertThat(line(pack, "further").answer()).isEqualTo("None");
  }

  @Test
  void the_fifth_child_is_told_in_words_because_the_form_takes_four() {
    var pack = pack(children("Child A", "Child B", "Child C", "Child D", "Child E"), NOTHING);

    assertThat(pack.lines())
        .filteredOn(line -> line.field().code().equals("child_age"))
        .hasSize(4)
        .noneMatch(line -> line.title().contains("Child E"));
    assertThat(line(pack, "further").answer()).isEqualTo("Child E\nAge: Age of Child E");
  }

  @Test
  void what_people_write_follows_what_is_recorded() {
    var kept = new Pack.Kept(
        Map.of(
            "place", new Written("In the north of it", 2),
            "notifier", new Written("A. Person", 1)),
        Map.of());
    var pack = pack(children("Child A"), kept);

    assertThat(line(pack, "place").answer()).isEqualTo("Marlton\n\nIn the north of it");
    assertThat(line(pack, "notifier").answer()).isEqualTo("A. Person");
    assertThat(pack.missing()).isEmpty();
  }

  @Test
  void a_field_that_is_answered_otherwise_since_it_was_typed_in_is_no_longer_done() {
    var asTyped = new Mark(true, Fingerprint.of("Marlton"));
    var done = pack(children("Child A"), new Pack.Kept(Map.of(), Map.of("place", asTyped)));
    assertThat(line(done, "place").isDone()).isTrue();
    assertThat(line(done, "place").changedSince()).isFalse();
    assertThat(done.done()).isEqualTo(1);

    var changed = pack(
        children("Child A"),
        new Pack.Kept(Map.of("place", new Written("North", 1)), Map.of("place", asTyped)));
    assertThat(line(changed, "place").isDone()).isFalse();
    assertThat(line(changed, "place").changedSince()).isTrue();

    var off = new Mark(false, Fingerprint.of("Marlton"));
    var taken = pack(children("Child A"), new Pack.Kept(Map.of(), Map.of("place", off)));
    assertThat(line(taken, "place").isDone()).isFalse();
    assertThat(line(taken, "place").changedSince()).isFalse();
  }

  @Test
  void the_paper_lists_what_is_missing_first_and_is_a_draft_until_nothing_is() {
    var draft = PackPaper.of(pack(children("Child A"), NOTHING));
    assertThat(draft.marking()).isEqualTo("OFFICIAL-SENSITIVE, DRAFT");
    assertThat(draft.blocks().get(1)).isEqualTo(new Block.Heading(1, "Not recorded yet (1)"));
    assertThat(draft.blocks().get(2)).isEqualTo(new Block.Bullets(List.of("Name of the notifier")));

    var whole = PackPaper.of(pack(
        children("Child A"),
        new Pack.Kept(Map.of("notifier", new Written("A. Person", 1)), Map.of())));
    assertThat(whole.marking()).isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(whole.blocks())
        .noneMatch(block ->
            block instanceof Block.Heading heading && heading.words().startsWith("Not recorded"));
  }

  @Test
  void the_fingerprint_at_the_foot_of_the_paper_is_the_one_that_is_kept() {
    var children = children("Child A");
    var pack = pack(children, NOTHING);
    var foot = (Block.Note) PackPaper.of(pack).blocks().getLast();

    assertThat(foot.words()).contains(PackPaper.shown(PackPaper.fingerprint(pack)));
    assertThat(PackPaper.shown("0123456789abcdef0123")).isEqualTo("0123 4567 89ab cdef");
    var other = pack(children, new Pack.Kept(Map.of("notifier", new Written("B", 1)), Map.of()));
    assertThat(PackPaper.fingerprint(other)).isNotEqualTo(PackPaper.fingerprint(pack));
  }

  @Test
  void real_names_stand_where_the_form_asks_for_names_and_nowhere_else() {
    var named =
        pack(children("Child A", "Child B"), NOTHING).named(Map.of("Child A", "Ada Invented"));

    assertThat(named.lines())
        .filteredOn(line -> line.answer().contains("Ada Invented"))
        .extracting(PackLine::title)
        .containsExactly("Name, Child A");
    assertThat(named.lines())
        .filteredOn(line -> line.title().equals("Name, Child B"))
        .extracting(PackLine::answer)
        .containsExactly("Child B: name not recorded");
  }
}
