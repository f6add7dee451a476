package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileFileTest {

  private final List<LocalDate> daysRead = new ArrayList<>();

  @Test
  void an_unknown_key_is_named_with_its_line_and_what_may_be_written() {
    assertThat(faults("""
        profile: 1
        agencies:
          - key: police
            nam: The police
            kind: police
        """))
        .containsExactly(
            "line 3: “name” is missing. Add a line “name: …”",
            "line 4: “nam” is not known here. Write one of: key, kind, name, since");
  }

  @Test
  void a_date_that_does_not_exist_is_refused_with_an_example() {
    assertThat(faults("""
        profile: 1
        agencies:
          - key: police
            name: The police
            kind: police
            since: 2022-02-30
        """))
        .containsExactly("line 6: “2022-02-30” is not a day that exists. Write it as 2022-02-07");
  }

  @Test
  void a_name_that_is_there_twice_points_to_the_first() {
    assertThat(faults("""
        profile: 1
        agencies:
          - {key: police, name: The police, kind: police}
          - {key: police, name: Other police, kind: police}
        """))
        .containsExactly("line 4: “police” is there already, on line 3. Keep one of them");
  }

  @Test
  void an_unknown_word_is_answered_with_the_known_ones() {
    assertThat(faults("""
        profile: 1
        agencies:
          - {key: police, name: The police, kind: polise}
        people:
          - agency: fire
        """))
        .containsExactly(
            "line 3: “polise” is not known here. Write one of: health, police",
            "line 5: There is no agency “fire” in this file. Write one of: police");
  }

  @Test
  void a_list_where_text_belongs_and_text_where_a_list_belongs_are_told_apart() {
    assertThat(faults("""
        profile: 1
        agencies: police
        """))
        .containsExactly("line 2: “agencies” must be a list: begin each entry with “- ”");
    assertThat(faults("""
        profile: 1
        agencies:
          - key: police
            name: [The police]
            kind: police
          - police
        """))
        .containsExactly(
            "line 4: “name” must be text",
            "line 6: Each entry of “agencies” must have keys, such as “name: …”");
  }

  @Test
  void a_key_that_is_there_twice_and_a_wrong_version_are_found() {
    assertThat(faults("""
        profile: 2
        agencies: []
        agencies: []
        """))
        .containsExactly(
            "line 1: Only version 1 of the format is known. Write “profile: 1”",
            "line 3: “agencies” is there twice. Keep one of them");
  }

  @Test
  void text_that_is_not_yaml_or_not_utf_8_is_refused_with_a_cure() {
    assertThat(faults("""
        profile: 1
        agencies: [police
        """))
        .singleElement()
        .asString()
        .startsWith("line ")
        .contains("not YAML here");
    var latin = "profile: 1 # caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    var refused = catchThrowableOfType(
        WrongProfile.class,
        () -> new ProfileFile("a.yaml", ByteBuffer.wrap(latin), null).read(List.of()));
    assertThat(refused.faults())
        .containsExactly("line 1: The file is not UTF-8 text. Save it as UTF-8");
  }

  @Test
  void days_may_be_relative_in_the_demonstration_only() {
    var text = """
        profile: 1
        agencies:
          - {key: police, name: The police, kind: police, since: 30 days ago}
        """;

    assertThat(faults(text)).hasSize(1);
    daysRead.clear();
    read(text, LocalDate.of(2026, 3, 31));
    assertThat(daysRead).containsExactly(LocalDate.of(2026, 3, 1));
  }

  private List<String> faults(String text) {
    return catchThrowableOfType(WrongProfile.class, () -> read(text, null)).faults();
  }

  private void read(String text, @Nullable LocalDate today) {
    new ProfileFile("a.yaml", StandardCharsets.UTF_8.encode(text), today)
        .read(List.of(new Agencies()));
  }

  private final class Agencies implements ProfileSection {

    @Override
    public int order() {
      return 0;
    }

    @Override
    public Part read(ProfileEntry file) {
      for (var agency : file.entries("agencies")) {
        agency.declares("key", "agency");
        agency.text("name");
        agency.oneOf("kind", Map.of("police", 1, "health", 2));
        agency.maybeDay("since").ifPresent(daysRead::add);
      }
      file.entries("people").forEach(person -> person.refersTo("agency", "agency"));
      return _ -> {};
    }
  }
}
