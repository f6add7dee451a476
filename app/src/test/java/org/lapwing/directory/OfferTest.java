package org.lapwing.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;

class OfferTest {

  private static final UUID CRYING = new UUID(0, 1);

  @Test
  void nothing_need_be_said() {
    assertThat(Offer.NOT_SAID.wrong(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | - | Any age",
        "0 | 0 | Under 1 year",
        "- | 0 | Under 1 year",
        "1 | - | From 1 year",
        "- | 5 | Up to 5 years",
        "2 | 5 | 2 to 5 years"
      })
  void ages_are_said_in_words(Integer youngest, Integer oldest, String words) {
    assertThat(new Ages(youngest, oldest).words()).isEqualTo(words);
  }

  @Test
  void the_oldest_child_is_not_younger_than_the_youngest() {
    assertThat(of(new Ages(5, 2), new Cost.Free()).wrong(List.of(CRYING)))
        .containsExactly(new Refusal("oldest", "The oldest age must not be below the youngest"));
  }

  @Test
  void a_price_is_named_and_a_need_is_one_of_the_list() {
    assertThat(of(Ages.ANY, new Cost.Costs(" ")).wrong(List.of()))
        .containsExactly(
            new Refusal("cost-words", "Enter what it costs"),
            new Refusal("needs", "Choose needs from the list"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hub@council.gov.uk", "o.h+x@nhs.net", ""})
  void mail_can_arrive(String address) {
    assertThat(Mailbox.wrong("email", address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hub",
        "hub@council",
        "hub@council.gov.ukk",
        "a b@council.gov.uk",
        "hub@example.org",
        "hub@10.0.0.1",
        "hub@service.example",
        "@nhs.net"
      })
  void an_address_to_which_no_mail_can_go_is_refused(String address) {
    assertThat(Mailbox.wrong("email", address)).isPresent();
  }

  @Test
  void languages_are_read_by_name_and_unknown_ones_are_named() {
    assertThat(Languages.read("Polish, british sign language; bn"))
        .isEqualTo(Outcome.accepted(List.of("pl", "bfi", "bn")));
    assertThat(Languages.names(List.of("pl", "bfi"))).isEqualTo("Polish, British Sign Language");
    assertThat(Languages.read("Polish, Klingonese")).isInstanceOf(Outcome.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"nr13qx, NR1 3QX", "SW1A 1AA, SW1A 1AA", "m1-1ae, M1 1AE", "CH655AL, CH65 5AL"})
  void a_postcode_is_read_however_it_is_typed(String typed, String read) {
    assertThat(Postcode.read(typed)).contains(new Postcode(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NR1", "NR1 3Q", "NR1 CQX", "1NR 3QX", "NR123 3QX", "NR1 3QXX"})
  void what_cannot_be_a_postcode_is_none(String typed) {
    assertThat(Postcode.read(typed)).isEmpty();
  }

  private static Offer of(Ages ages, Cost cost) {
    return new Offer("", "", "", false, ages, cost, List.of(), Set.of(CRYING), Running.ACTIVE);
  }
}
