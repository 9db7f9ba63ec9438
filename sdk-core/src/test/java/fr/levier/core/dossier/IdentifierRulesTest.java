package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.party.Contact;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Rpps;
import fr.levier.core.rule.LegalSubject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifierRulesTest {

  private static final Finess BAD = Finess.of("950000017");
  private static final SampleAct ACT = Samples.EMPTY.withParties(Samples.HOSPITAL, Samples.COMPANY);

  @Test
  void without_a_number_there_is_nothing_to_look_at() {
    Judged.by("IDT-01", Samples.EMPTY).isNotApplicable();
    Judged.by("IDT-02", Samples.EMPTY).isNotApplicable();
    Judged.by("IDT-01", Samples.EMPTY.withParties(Samples.COMPANY)).isNotApplicable();
  }

  @Test
  void a_usual_finess_is_in_order_mainland_or_corsican() {
    Judged.by("IDT-01", ACT).isSatisfied();
    Judged.by("IDT-01", withFiness(Finess.of("2A0000998"))).isSatisfied();
  }

  @Test
  void an_unusual_finess_is_a_warning_at_its_own_place() {
    Judged judged = Judged.by("IDT-01", withFiness(BAD));
    judged.isBreachedAs("WARNING /subject/parties/1/finess");
    assertThat(judged.findings().get(0).sentence(Locale.ENGLISH))
        .startsWith("FINESS number 950000017 lacks the usual key or prefix")
        .contains("(to be verified)");
  }

  @Test
  void every_unusual_number_is_told() {
    SampleAct act = Samples.EMPTY.withParties(
        Hospital.builder().finess(BAD).build(),
        Samples.HOSPITAL,
        PublicBody.builder().finess(Finess.of("AB0000000")).build());
    Judged.by("IDT-01", act)
        .isBreachedAs("WARNING /subject/parties/0/finess", "WARNING /subject/parties/2/finess");
  }

  @Test
  void an_rpps_is_looked_at_wherever_it_stands() {
    Contact good = Contact.builder().rpps(Rpps.of("10000000009")).build();
    Contact bad = Contact.builder().rpps(Rpps.of("10000000008")).build();
    Judged.by("IDT-02", Samples.EMPTY.withContacts(good)).isSatisfied();
    Judged.by("IDT-02", Samples.EMPTY.withContacts(good, bad))
        .isBreachedAs("WARNING /subject/contacts/1/rpps");
    Judged.by(
            "IDT-02", Samples.EMPTY.withParties(Hospital.builder().contact(bad).build()))
        .isBreachedAs("WARNING /subject/parties/0/contact/rpps");
  }

  @Test
  void numbers_are_found_in_maps_records_and_nested_lists_of_a_foreign_subject() {
    Foreign subject = new Foreign() {
      @Override
      public Map<String, List<Optional<Finess>>> getSites() {
        return Map.of("a/b~c", List.of(Optional.empty(), Optional.of(BAD)));
      }

      @Override
      public Pair getPair() {
        return new Pair(Finess.of("950000018"), BAD);
      }
    };
    assertThat(ModelWalk.lookingFor(Finess.class).find(subject).keySet())
        .containsExactly("/subject/pair/left", "/subject/pair/right", "/subject/sites/a~1b~0c/1");
    Judged.by("IDT-01", subject)
        .isBreachedAs("WARNING /subject/pair/right", "WARNING /subject/sites/a~1b~0c/1");
  }

  /** A subject that is no Immutables model, and not public. */
  interface Foreign extends LegalSubject {
    Map<String, List<Optional<Finess>>> getSites();

    Pair getPair();
  }

  record Pair(Finess left, Finess right) {}

  private static SampleAct withFiness(Finess finess) {
    return Samples.EMPTY.withParties(
        Samples.COMPANY,
        Hospital.builder().from(Samples.HOSPITAL).finess(finess).build());
  }
}
