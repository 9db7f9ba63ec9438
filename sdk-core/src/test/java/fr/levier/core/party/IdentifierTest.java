package fr.levier.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.levier.core.party.MalformedIdentifierException.Kind;
import fr.levier.core.party.MalformedIdentifierException.Reason;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "73282932000074",
        "20003452800014",
        "35600000000048",
        "35600000009075",
        "12345678200002"
      })
  void a_good_siret_is_printed_as_it_was_parsed(String text) {
    assertThat(Siret.parse(text)).hasToString(text).isEqualTo(Siret.of(text));
    assertThat(Siret.of(text).siren()).isEqualTo(Siren.parse(text.substring(0, 9)));
  }

  @ParameterizedTest
  @CsvSource({
    "20003452800041, KEY",
    "35600000009076, KEY",
    "12345678300001, KEY",
    "7328293200007, FORMAT",
    "732829320000744, FORMAT",
    "7328293200007A, FORMAT",
    "٧٣٢٨٢٩٣٢٠٠٠٠٧٤, FORMAT"
  })
  void a_bad_siret_is_refused_with_its_culprit(String text, Reason reason) {
    MalformedIdentifierException e =
        catchThrowableOfType(MalformedIdentifierException.class, () -> Siret.of(text));

    assertThat(e.kind()).isEqualTo(Kind.SIRET);
    assertThat(e.reason()).isEqualTo(reason);
    assertThat(e.given()).isEqualTo(text);
    assertThat(e).hasMessageContaining("« " + text + " » n'est pas un SIRET");
    assertThat(e.message(Locale.ENGLISH)).contains("\"" + text + "\" is not a valid SIRET");
  }

  @Test
  void the_first_nine_digits_of_a_siret_are_a_siren_too() {
    assertThatExceptionOfType(MalformedIdentifierException.class)
        .isThrownBy(() -> Siret.of("12345678300019"));
  }

  @ParameterizedTest
  @CsvSource({"123456782, true", "356000000, true", "123456783, false", "12345678, false"})
  void a_siren_has_nine_digits_and_a_key(String text, boolean good) {
    if (good) {
      assertThat(Siren.parse(text)).hasToString(text);
    } else {
      assertThatExceptionOfType(MalformedIdentifierException.class)
          .isThrownBy(() -> Siren.parse(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "950000018",
        "2A0000998",
        "2A0000014",
        "2A0000022",
        "2A0000386",
        "2B0000012",
        "2B0000020"
      })
  void a_usual_finess_has_a_valid_key(String text) {
    assertThat(Finess.parse(text)).hasToString(text);
    assertThat(Finess.of(text).hasValidKey()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"950000019", "2C0000998", "A50000018", "ABCDEFGHI"})
  void an_unusual_finess_is_kept_and_told(String text) {
    assertThat(Finess.of(text).hasValidKey()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"95000001", "9500000188", "95000001-", "95000001é", "ı50000018", ""})
  void a_finess_is_nine_letters_or_digits(String text) {
    assertThatExceptionOfType(MalformedIdentifierException.class).isThrownBy(() -> Finess.of(text));
  }

  @Test
  void an_rpps_has_eleven_digits_and_a_key_that_is_only_told() {
    assertThat(Rpps.parse("10000000009").hasValidKey()).isTrue();
    assertThat(Rpps.parse("10000000008").hasValidKey()).isFalse();
    assertThatExceptionOfType(MalformedIdentifierException.class)
        .isThrownBy(() -> Rpps.of("1000000000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FR7630006000011234567890189",
        "FR1420041010050500013M02606",
        "FR7610071950000000100012323",
        "BE68539007547034"
      })
  void a_good_iban_is_printed_as_it_was_parsed(String text) {
    assertThat(Iban.parse(text)).hasToString(text);
    assertThat(Iban.of(text.toLowerCase(Locale.ROOT))).isEqualTo(Iban.parse(text));
    assertThat(Iban.of(text).isFrench()).isEqualTo(text.startsWith("FR"));
  }

  @ParameterizedTest
  @CsvSource({
    "FR7630006000011234567890188, KEY",
    "FR7730006000011234567890189, KEY",
    "FR763000600001123456789018, FORMAT",
    "BE68539007547035, KEY",
    "F17630006000011234567890189, FORMAT"
  })
  void a_bad_iban_is_refused(String text, Reason reason) {
    assertThat(catchThrowableOfType(MalformedIdentifierException.class, () -> Iban.of(text))
            .reason())
        .isEqualTo(reason);
  }

  @Test
  void a_french_iban_needs_its_national_key_too() {
    // the check digits were made for a national key that is one too many
    String iban = withCheckDigits("30006000011234567890190");

    assertThat(catchThrowableOfType(MalformedIdentifierException.class, () -> Iban.of(iban))
            .reason())
        .isEqualTo(Reason.KEY);
  }

  private static String withCheckDigits(String account) {
    int remainder = new java.math.BigInteger(account + "152700")
        .mod(java.math.BigInteger.valueOf(97))
        .intValue();
    return "FR" + (98 - remainder < 10 ? "0" : "") + (98 - remainder) + account;
  }

  @Test
  void spaces_are_dropped_by_of_and_refused_by_parse() {
    assertThat(Siret.of(" 732 829 320\u00a000074")).isEqualTo(Siret.parse("73282932000074"));
    assertThat(Finess.of("2a 000 099 8")).isEqualTo(Finess.parse("2A0000998"));
    assertThat(Iban.of("FR76 3000 6000 0112 3456 7890 189").printed())
        .isEqualTo("FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189");
    assertThat(Siret.of("73282932000074").printed()).isEqualTo("732\u00a0829\u00a0320\u00a000074");
    assertThat(Siren.of("732829320").printed()).isEqualTo("732\u00a0829\u00a0320");
    assertThat(Finess.of("950000018").printed()).isEqualTo("95\u00a0000\u00a0001\u00a08");
    assertThatExceptionOfType(MalformedIdentifierException.class)
        .isThrownBy(() -> Siret.parse("732 829 320 00074"));
    assertThatExceptionOfType(MalformedIdentifierException.class)
        .isThrownBy(() -> Finess.parse("2a0000998"));
  }

  @Test
  void a_long_culprit_is_shortened() {
    MalformedIdentifierException e =
        catchThrowableOfType(MalformedIdentifierException.class, () -> Siren.of("9".repeat(1_000)));

    assertThat(e.given()).hasSize(58);
    assertThat(e.getMessage()).hasSizeLessThan(150);
  }
}
