package org.lapwing.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiveawayTest {

  @ParameterizedTest(name = "“{0}” for {1} gives away {2}")
  @CsvSource(delimiter = '|', textBlock = """
      Father of Bran         | Bran Invented        | bran
      BRAN’S mother          | Bran Invented        | bran
      Mother of Zoe          | Zoë Invented         | zoe
      Aunt Ash-Leigh         | Leigh Invented       | leigh
      Mr INVENTED            | Ada Invented         | invented
      """)
  void a_word_of_a_real_name_is_found_however_it_is_written(
      String pseudonym, String name, String word) {
    assertThat(Giveaway.in(pseudonym, List.of(name))).contains(word);
  }

  @ParameterizedTest(name = "“{0}” for {1}")
  @CsvSource(delimiter = '|', textBlock = """
      Child A                | Ada Invented
      Father of Child A      | Bo Of Example
      Hannah                 | Ann Invented
      Partner                | ' '
      """)
  void a_pseudonym_that_shares_no_word_of_three_letters_is_safe(String pseudonym, String name) {
    assertThat(Giveaway.in(pseudonym, List.of(name))).isEmpty();
  }

  @Test
  void every_name_of_the_case_counts() {
    assertThat(Giveaway.in("Mother of Bran", List.of("Ada Invented", "Bran Invented")))
        .contains("bran");
  }
}
