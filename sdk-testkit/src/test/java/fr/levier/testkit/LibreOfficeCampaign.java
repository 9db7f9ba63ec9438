package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.diff.WordDiff;
import fr.levier.docs.negotiation.ClauseDifference;
import fr.levier.docs.negotiation.FieldDifference;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.judges.LibreOffice;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The act of every example, opened and saved by the LibreOffice of the machine: {@code mvn -Plibreoffice verify}. */
class LibreOfficeCampaign {

  private static final int VALUES = 3;
  private static final String ADDED = "Ajout fictif.";

  @TempDir
  static Path folder;

  private static final Map<String, TypedFile> TYPED = new HashMap<>();
  private static final Map<String, Redline> REDLINES = new HashMap<>();
  private static Map<String, byte[]> untouched = Map.of();
  private static Map<String, byte[]> touched = Map.of();
  private static Map<String, String> accepted = Map.of();
  private static Map<String, String> rejected = Map.of();

  static Stream<ExampleDossiers> examples() {
    return ExampleDossiers.all();
  }

  @BeforeAll
  static void save_all() throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    Map<String, byte[]> edited = new HashMap<>();
    Map<String, byte[]> redlines = new HashMap<>();
    for (ExampleDossiers example : ExampleDossiers.all().toList()) {
      Documents documents = Documents.standard();
      Act act = documents.assemble(example.dossier(), example.asOf());
      byte[] file = documents.render(act, Format.DOCX).bytes();
      TypedFile typed = new TypedFile(file);
      typed.values(new Random(example.file().hashCode()), VALUES, true);
      typed.words(ADDED).item("point ajouté (fictif)");
      TYPED.put(example.file(), typed);
      files.put(example.file(), file);
      edited.put(example.file(), typed.bytes());
      Redline redline = redline(example, act, typed.bytes());
      REDLINES.put(example.file(), redline);
      redlines.put(example.file(), documents.redline(redline, Format.DOCX));
    }
    assertThat(REDLINES.values()).filteredOn(Redline::isEmpty).hasSizeLessThan(REDLINES.size() / 4);
    LibreOffice office = LibreOffice.in(folder);
    untouched = office.savedAgain(files);
    touched = office.savedAgain(edited);
    accepted = office.texts(redlines, LibreOffice.Changes.ACCEPTED);
    rejected = office.texts(redlines, LibreOffice.Changes.REJECTED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_act_that_is_merely_saved_came_back_untouched(ExampleDossiers example) {
    byte[] file = Objects.requireNonNull(untouched.get(example.file()));
    assertThat(Documents.standard().recover(file).alterations()).isEmpty();
    Negotiation back = Documents.standard().negotiate(file, example.tree());
    assertThat(back.fields()).isEmpty();
    assertThat(back.clausesTouched()).isEmpty();
    assertThat(back.proposals()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void what_was_typed_before_it_was_saved_is_told_and_nothing_else(ExampleDossiers example) {
    TypedFile typed = Objects.requireNonNull(TYPED.get(example.file()));
    byte[] file = Objects.requireNonNull(touched.get(example.file()));
    Negotiation back = Documents.standard().negotiate(file, example.tree());
    assertThat(back.fields().stream().map(FieldDifference::path).distinct())
        .containsExactlyInAnyOrderElementsOf(typed.paths());
    assertThat(back.fields())
        .hasOnlyElementsOfTypes(FieldDifference.Changed.class, FieldDifference.Added.class);
    assertThat(back.clausesTouched().stream().map(LibreOfficeCampaign::told))
        .containsExactlyElementsOf(
            typed.clause().map(it -> it + " + " + ADDED).stream().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void a_redline_accepted_says_the_new_act_and_rejected_the_old_one(ExampleDossiers example) {
    Redline redline = Objects.requireNonNull(REDLINES.get(example.file()));
    assertThat(folded(accepted.get(example.file()))).isEqualTo(ActText.of(redline.young()));
    assertThat(folded(rejected.get(example.file()))).isEqualTo(ActText.of(redline.old()));
  }

  /** From an act to that of the dossier in which the values typed over it are taken over. */
  private static Redline redline(ExampleDossiers example, Act act, byte[] typed) {
    Documents documents = Documents.standard();
    JsonTree young =
        documents.negotiate(typed, example.tree()).settle(Negotiation.SURFACE).dossier();
    return Redline.between(
        act, documents.assemble(LevierJson.standard().readDossier(young), example.asOf()));
  }

  private static String folded(@Nullable String text) {
    return ActText.fold(Objects.requireNonNull(text).replace("\uFEFF", ""));
  }

  private static String told(ClauseDifference difference) {
    return difference instanceof ClauseDifference.Edited edited
            && edited.words().stream().noneMatch(it -> it.kind() == WordDiff.Kind.DELETED)
        ? edited.clause() + " + " + inserted(edited)
        : difference.toString();
  }

  private static String inserted(ClauseDifference.Edited edited) {
    return edited.words().stream()
        .filter(it -> it.kind() == WordDiff.Kind.INSERTED)
        .map(WordDiff.Part::text)
        .collect(Collectors.joining())
        .strip();
  }
}
