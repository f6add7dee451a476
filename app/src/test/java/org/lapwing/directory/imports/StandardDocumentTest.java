package org.lapwing.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.directory.Need;
import org.lapwing.directory.rows.HoursCells;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;

/** A document of the standard's own kind, with every object that the standard has. */
class StandardDocumentTest {

  private static final Need CRYING =
      new Need(new UUID(1, 1), "crying", "Crying and sleep", "A baby cries");

  private static final String DOCUMENT = """
      {"total_items": 1, "total_pages": 1, "page_number": 1, "size": 1, "first_page": true, "last_page": true, "empty": false,
       "contents": [{
        "id": "0c6f3f0e-8f0b-4d6e-9a0d-0a4b1c2d3e4f", "name": "Baby talk", "description": "Talks with parents.\\n\\nEvery week.",
        "url": "https://babytalk.org.uk/", "email": "desk@babytalk.org.uk", "status": "inactive", "fees": "",
        "accreditations": "A seal", "minimum_age": 0.5, "maximum_age": 5, "eligibility_description": "Parents",
        "assured_date": "2020-01-01", "assurer_email": "a@b.org.uk", "alert": "Moved online", "last_modified": "2026-01-01T00:00:00Z",
        "schedules": [
         {"id": "s1", "service_at_location_id": "p1", "freq": "WEEKLY", "interval": 1, "byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "12:00:00"},
         {"id": "s2", "service_at_location_id": "p1", "freq": "WEEKLY", "byday": "MO", "opens_at": "13:00", "closes_at": "23:59:59"},
         {"id": "s3", "service_at_location_id": "p2", "freq": "MONTHLY", "byday": "1TU", "opens_at": "09:00", "closes_at": "12:00"},
         {"id": "s4", "description": "By appointment"}],
        "service_areas": [{"id": "a1", "name": "Fenby", "extent": "{}", "uri": "https://x.org"}, {"id": "a2", "service_area": "Marsh"}],
        "service_at_locations": [
         {"id": "p1", "location": {"id": "l1", "location_type": "physical", "name": "Hall", "latitude": 52.6, "longitude": 1.3,
          "addresses": [{"id": "d1", "attention": "A. Person", "address_1": "1 High Street", "city": "Norwich", "region": "East",
            "state_province": "Norfolk", "postal_code": "nr13qx", "country": "GB", "address_type": "physical"}],
          "accessibility": [{"id": "c1", "description": "A ramp", "details": "By the side door", "url": "https://x.org"}]}},
         {"id": "p2", "location": {"id": "l2", "location_type": "virtual", "name": "Online"}}],
        "languages": [{"id": "g1", "code": "en"}, {"id": "g2", "name": "Polish"}, {"id": "g3", "name": "Klingon"}, {"id": "g4"}],
        "organization": {"id": "o1", "name": "Talkers", "description": "Talk", "logo": "https://x.org/l.png",
          "organization_identifiers": [{"id": "i1", "identifier": "123"}]},
        "funding": [{"id": "f1", "source": "A grant"}],
        "cost_options": [{"id": "k1", "option": "Under 18s", "amount": 3.5, "amount_description": "a session", "valid_from": "2020-01-01"}],
        "contacts": [
         {"id": "n1", "name": "Ann Example", "title": "Reception", "phones": [{"id": "t1", "number": "0300 123 7074", "extension": 5, "description": "Press 1"}]},
         {"id": "n2", "name": "Duty desk", "phones": [{"id": "t2", "number": "0300 123 7047"}]},
         {"id": "n3", "name": "Bob Sample", "phones": [{"id": "t3", "number": "ring us"}]}],
        "attributes": [
         {"id": "b1", "link_type": "service", "taxonomy_term": {"id": "z1", "name": "Crying and sleep", "taxonomy": "Needs"}},
         {"id": "b2", "link_type": "service", "taxonomy_term": {"id": "z2", "name": "Circuses", "taxonomy": "Theirs"}}],
        "programs": [{"id": "m1"}], "empty_thing": [], "nothing": null
       }]}
      """;

  private final Told.All all = read(DOCUMENT);
  private final Told told = all.services().getFirst();

  @Test
  void what_has_a_place_here_is_taken() {
    assertThat(told.id()).isEqualTo("0c6f3f0e-8f0b-4d6e-9a0d-0a4b1c2d3e4f");
    assertThat(told.cells())
        .containsEntry("name", "Baby talk")
        .containsEntry("does", "Talks with parents.")
        .containsEntry("more", "Every week.")
        .containsEntry("for", "Parents")
        .containsEntry("area", "Fenby, Marsh")
        .containsEntry("provider", "Talkers")
        .containsEntry("web", "https://babytalk.org.uk/")
        .containsEntry("email", "desk@babytalk.org.uk")
        .containsEntry("youngest", "0")
        .containsEntry("oldest", "5")
        .containsEntry("cost", "Costs money")
        .containsEntry("cost-words", "£3.5 a session (Under 18s)")
        .containsEntry("languages", "Polish")
        .containsEntry("needs", "Crying and sleep")
        .containsEntry("running", "temporarily closed");
  }

  @Test
  void a_place_is_taken_with_its_hours_and_both_pairs_of_times_of_a_day() {
    assertThat(told.places()).hasSize(1);
    assertThat(told.places().getFirst().cells())
        .containsEntry("name", "Hall")
        .containsEntry("street", "1 High Street")
        .containsEntry("county", "Norfolk")
        .containsEntry("access", "A ramp\nBy the side door")
        .containsEntry(HoursCells.HOURS, "Mo 09:00-12:00,13:00-24:00; Tu 09:00-12:00; PH unknown");
  }

  @Test
  void desks_and_roles_are_taken_and_nobody_s_name() {
    assertThat(told.numbers())
        .extracting(part -> part.cells().get("answers"))
        .containsExactly("Reception", "Duty desk", "");
    assertThat(told.numbers().getFirst().cells()).containsEntry("note", "Press 1");
    assertThat(all.toString()).doesNotContain("Ann Example", "Bob Sample", "A. Person");
  }

  @Test
  void all_that_has_no_place_here_is_said() {
    assertThat(all.notes())
        .allMatch(note -> note.where().equals("“Baby talk”"))
        .extracting(Note::what)
        .contains(
            "accreditations",
            "assurer_email",
            "alert",
            "funding",
            "programs",
            "organization.logo",
            "organization.organization_identifiers",
            "locations.latitude",
            "locations.longitude",
            "addresses.attention",
            "accessibility.url",
            "service_areas.extent",
            "cost_options.valid_from",
            "phones.extension",
            "contacts.name",
            "languages",
            "attributes",
            "locations",
            "minimum_age",
            "status")
        .doesNotContain("empty_thing", "nothing", "name", "schedules.freq");
    assertThat(all.notes())
        .extracting(Note::why)
        .contains(
            "We do not know the language “Klingon”",
            "“Circuses” belongs to another list than ours of what services help with",
            "Only places that one can go to are listed, not “virtual”");
  }

  @Test
  void monthly_hours_and_hours_in_words_are_not_guessed_at() {
    var document = read("""
        [{"id": "1", "name": "Monthly", "status": "active", "schedules": [{"freq": "MONTHLY", "byday": "1TU", "opens_at": "09:00", "closes_at": "10:00"}],
          "contacts": [{"name": "Desk", "phones": [{"number": "0300 123 7074"}]}]},
         {"id": "2", "name": "Words", "status": "active", "schedules": [{"description": "By appointment"}],
          "contacts": [{"name": "Desk", "phones": [{"number": "0300 123 7047"}]}]},
         {"id": "3", "name": "Overlap", "status": "active", "schedules": [
           {"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00"},
           {"freq": "WEEKLY", "byday": "MO", "opens_at": "11:00", "closes_at": "13:00"}],
          "contacts": [{"name": "Desk", "phones": [{"number": "0300 123 7048"}]}]}]
        """);

    assertThat(document.services())
        .flatExtracting(Told::numbers)
        .noneMatch(part -> part.cells().containsKey(HoursCells.HOURS));
    assertThat(document.notes())
        .extracting(Note::why)
        .containsExactly(
            "Only hours that are the same every week can be taken, not monthly ones or those of a season. Fill them in by hand",
            "The hours stand in words alone. Fill them in by hand",
            "Two times on Monday overlap");
  }

  @Test
  void what_is_no_list_of_services_is_refused_with_what_to_do() {
    assertThat(refused("{\"contents\": [{\"id\": \"1\", \"name\": \"An organisation\"}]}"))
        .startsWith("No services of Open Referral UK are in the selected file");
    assertThat(refused("{\"contents\": [")).contains("not sound JSON");
    assertThat(refused("{\"a\": 1, \"a\": 2}")).contains("not sound JSON");
    assertThat(refused("[".repeat(100_000))).contains("nested deeper");
    assertThat(refused("MZ\u0000\u0001\u0002")).contains("what is inside is not JSON");
  }

  private static Told.All read(String document) {
    return switch (outcome(document)) {
      case Accepted<Told.All>(var all) -> all;
      case Refused<Told.All>(var refusal) -> throw new AssertionError(refusal.message());
    };
  }

  private static String refused(String document) {
    return switch (outcome(document)) {
      case Accepted<Told.All> _ -> "taken";
      case Refused<Told.All>(var refusal) -> refusal.message();
    };
  }

  private static Outcome<Told.All> outcome(String document) {
    return JsonAsTold.read(document.getBytes(StandardCharsets.UTF_8), List.of(CRYING));
  }
}
