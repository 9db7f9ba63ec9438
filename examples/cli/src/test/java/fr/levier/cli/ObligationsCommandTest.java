package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObligationsCommandTest {

  @TempDir
  private Path folder = Path.of("");

  private String calendar(Object... dossiers) throws Exception {
    Path ics = folder.resolve("calendar.ics");
    List<Object> typed = new ArrayList<>(List.of("obligations"));
    typed.addAll(List.of(dossiers));
    typed.addAll(List.of("--at", "2026-06-01", "--ics", ics));
    assertThat(Session.of(typed.toArray()).code()).isZero();
    return Files.readString(ics);
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1).strip())
        .toList();
  }

  private static Object[] everyDossier() throws Exception {
    try (Stream<Path> files = Files.list(Session.DOSSIERS)) {
      return files.filter(file -> !file.endsWith("cases.json")).sorted().toArray();
    }
  }

  /** RFC 5545: lines end with CR LF and are folded at 75 octets, each event has one stamp and an identity of its own. */
  @Test
  void the_duties_of_all_examples_are_a_calendar_that_any_program_reads() throws Exception {
    String text = calendar(everyDossier());
    Calendar read = new CalendarBuilder().build(new StringReader(text));
    assertThat(read.validate(true).getEntries()).isEmpty();
    int events = found(text, "^(BEGIN:VEVENT)").size();
    assertThat(events).isGreaterThan(50);
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(found(text, "^UID:(.*)")).hasSize(events).doesNotHaveDuplicates();
    assertThat(found(text, "^DTSTAMP:(.*)")).hasSize(events).containsOnly("20260601T000000Z");
    assertThat(found(text, "^DTSTART;VALUE=DATE:(\\d{8})")).hasSize(events);
  }

  @Test
  void a_duty_keeps_its_identity_when_the_file_is_renamed_and_the_day_moves() throws Exception {
    String dossier = Session.text(Session.DOSSIERS.resolve("fir.json"));
    Path renamed = Session.written(folder.resolve("autre-nom.json"), dossier);
    Path moved =
        Session.written(folder.resolve("moved.json"), dossier.replace("2026-06-15", "2026-06-16"));
    String before = calendar("examples/dossiers/fir.json");
    assertThat(calendar("examples/dossiers/fir.json")).isEqualTo(before);
    assertThat(calendar(renamed)).isEqualTo(before);
    String after = calendar(moved);
    assertThat(after).isNotEqualTo(before);
    assertThat(found(after, "^UID:(.*)"))
        .containsExactlyInAnyOrderElementsOf(found(before, "^UID:(.*)"));
  }

  @Test
  void two_acts_and_two_acts_that_nothing_tells_apart_share_no_identity() throws Exception {
    String dossier = Session.text(Session.DOSSIERS.resolve("fir.json"));
    Path other =
        Session.written(folder.resolve("b.json"), dossier.replace("FIR-2026-014", "FIR-2026-015"));
    Path twin = Session.written(folder.resolve("c.json"), dossier);
    List<String> own = found(calendar("examples/dossiers/fir.json"), "^UID:(.*)");
    assertThat(found(calendar(other), "^UID:(.*)")).doesNotContainAnyElementsOf(own);
    assertThat(found(calendar("examples/dossiers/fir.json", twin), "^UID:(.*)"))
        .hasSize(2 * own.size())
        .doesNotHaveDuplicates()
        .containsAll(own);
  }

  @Test
  void a_duty_tells_its_day_its_debtor_and_its_article() throws Exception {
    Session session = Session.of("obligations", "examples/dossiers/fir.json", "--json");
    assertThat(new ObjectMapper().readTree(session.out())).anySatisfy(duty -> {
      assertThat(duty.get("id").asText()).isEqualTo("prescription");
      assertThat(duty.get("due").asText()).isEqualTo("2029-12-31");
      assertThat(duty.get("debtor").asText()).isEqualTo("le bénéficiaire");
      assertThat(duty.get("reference").get("text").asText()).contains("L. 1435-10");
    });
    assertThat(Session.of("obligations", "examples/dossiers/fir.json", "--lang", "en")
            .out())
        .startsWith("Due ")
        .contains("last day to claim the sums that are due");
  }

  @Test
  void a_calendar_that_cannot_be_written_is_told() {
    Session session =
        Session.of("obligations", "examples/dossiers/fir.json", "--ics", "no/such/folder/a.ics");
    assertThat(session.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(session.err()).contains("no/such/folder/a.ics");
  }
}
