package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.MissingFormatException;
import fr.levier.docs.ReadBack;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every lever has to keep. Extend it, give the lever and its specimens, and the properties run under jqwik:
 *
 * <pre>{@code
 * class PartnershipContractTest extends LeverContract<PartnershipConvention> {
 *   PartnershipContractTest() {
 *     super("partnership", Conventions.specimens());
 *   }
 * }
 * }</pre>
 *
 * <p>Files are read back through the readers and renderers found on the class path; with none, that property holds of
 * nothing.
 *
 * @param <T> the subject of one of the lever's document kinds
 */
public abstract class LeverContract<T extends LegalSubject> {

  private static final Locale[] LANGUAGES = {Locale.FRENCH, Locale.ENGLISH};

  /** The formats that carry the dossier they were made from. */
  private static final List<Format> READABLE = List.of(Format.DOCX, Format.PDF);

  private final DocumentKind<T> kind;
  private final Specimens<T> specimens;
  private final Levier levier = Levier.standard();
  private final Documents documents = Documents.standard();

  /**
   * A contract on the lever's first document kind made from the type of the specimens.
   *
   * @throws fr.levier.core.lever.UnknownLeverException if no installed lever has the id
   * @throws IllegalArgumentException if it makes nothing from such subjects
   */
  protected LeverContract(String lever, Specimens<T> specimens) {
    this.specimens = specimens;
    kind = LeverCatalog.installed().lever(lever).documents().stream()
        .filter(candidate -> candidate.subjectType() == specimens.type())
        .findFirst()
        .map(LeverContract::<T>typed)
        .orElseThrow(() -> new IllegalArgumentException(
            lever + " makes nothing from a " + specimens.type().getSimpleName()));
  }

  // Safe: the kind was found by this very type of subject.
  @SuppressWarnings("unchecked")
  private static <T extends LegalSubject> DocumentKind<T> typed(DocumentKind<?> found) {
    return (DocumentKind<T>) found;
  }

  @Provide
  final Arbitrary<T> validSubjects() {
    return specimens.valid();
  }

  @Provide
  final Arbitrary<T> anySubjects() {
    return specimens.any();
  }

  @Example
  final void every_edit_of_the_specimens_keeps_its_promise() {
    assertThat(specimens.broken()).isEmpty();
  }

  @Example
  final void lint_has_nothing_to_say_of_the_pack() {
    PackSource pack = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
    assertThat(PackLint.lint(pack, kind.subjectType())).isEmpty();
  }

  @Property(tries = 50)
  final void a_valid_subject_is_accepted_without_any_finding(@ForAll("validSubjects") T subject) {
    LevierAssertions.assertThat(check(subject)).isAccepted().hasNoFinding();
  }

  @Property(tries = 100)
  final void the_same_subject_gives_the_same_report(@ForAll("anySubjects") T subject) {
    T twin = LevierJson.standard().read(LevierJson.standard().write(subject), kind.subjectType());
    Report report = check(subject);
    assertThat(twin).isEqualTo(subject);
    assertThat(check(twin)).isEqualTo(report);
    for (Locale language : LANGUAGES) {
      assertThat(check(twin).explain(language)).isEqualTo(report.explain(language));
    }
  }

  @Property(tries = 100)
  final void a_subject_and_its_json_say_the_same(@ForAll("anySubjects") T subject) {
    String json = LevierJson.standard().write(subject);
    T back = LevierJson.standard().read(json, kind.subjectType());
    assertThat(back).isEqualTo(subject);
    assertThat(LevierJson.standard().write(back)).isEqualTo(json);
  }

  @Property(tries = 100)
  final void every_outcome_is_explained_in_both_languages(@ForAll("anySubjects") T subject) {
    Report report = check(subject);
    for (Locale language : LANGUAGES) {
      String explanation = report.explain(language);
      for (RuleOutcome outcome : report.outcomes()) {
        assertThat(explanation).contains(" " + outcome.rule().id() + "  ");
        assertThat(
                Objects.requireNonNull(report.titles().get(outcome.rule().id())).in(language))
            .isNotBlank();
      }
      for (Finding finding : report.findings()) {
        assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}", "null");
        assertThat(finding.remedy().in(language)).doesNotContain("{", "}", "null");
        assertThat(finding.references()).isNotEmpty();
      }
    }
  }

  @Property(tries = 25)
  final void a_valid_subject_becomes_an_act(@ForAll("validSubjects") T subject) {
    Act act = documents.assemble(kind, subject, LegalDays.of(subject));
    LevierAssertions.assertThat(documents.audit(act)).isAccepted();
    assertThat(documents.assemble(kind, subject, LegalDays.of(subject))).isEqualTo(act);
  }

  @Property(tries = 3)
  final void a_file_gives_back_the_subject_it_was_made_from(@ForAll("validSubjects") T subject) {
    LocalDate day = LegalDays.of(subject);
    Act act = documents.assemble(kind, subject, day);
    READABLE.forEach(format -> readBack(act, format).ifPresent(back -> {
      assertThat(back.subject()).isEqualTo(subject);
      assertThat(back.asOf()).contains(day);
      assertThat(back.alterations()).isEmpty();
    }));
  }

  /** Absent where no installed jar writes the format, or none reads it. */
  private Optional<ReadBack<T>> readBack(Act act, Format format) {
    try {
      byte[] file = documents.render(act, format).bytes();
      assertThat(documents.render(act, format).bytes()).isEqualTo(file);
      return Optional.of(documents.read(file, kind.subjectType()));
    } catch (MissingFormatException notInstalled) {
      return Optional.empty();
    }
  }

  private Report check(T subject) {
    return levier.check(kind, subject, LegalDays.of(subject));
  }
}
