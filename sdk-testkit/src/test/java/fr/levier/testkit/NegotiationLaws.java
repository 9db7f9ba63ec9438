package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.negotiation.FieldDifference;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Reading;
import fr.levier.docs.tree.Act;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whoever types over some values of a Word file gets told those values, and no other. */
class NegotiationLaws {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Pattern VALUE = Pattern.compile(
      "<value path=\"([^\"]*)\" format=\"([^\"]*)\" made=\"([^\"]*)\" missing=\"([^\"]*)\"/>");
  private static final Pattern DAY_IN_WORDS = Pattern.compile("\\d{1,2}(er)?\\s\\p{L}+ \\d{4}");

  @Provide
  Arbitrary<PartnershipConvention> conventions() {
    return Conventions.any();
  }

  @Property(tries = 25)
  void edited_values_are_told_and_no_other(
      @ForAll("conventions") PartnershipConvention convention,
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 6) int count,
      @ForAll boolean dataToo)
      throws Exception {
    Documents documents = Documents.standard();
    Act act = documents.assemble(convention, DAY);
    Map<String, String> parts = entries(documents.render(act, Format.DOCX).bytes());
    Map<String, String> typed = type(parts, random, count, dataToo);

    JsonTree dossier = LevierJson.standard().tree(act.dossier());
    Negotiation back = documents.negotiate(zip(parts), dossier);

    assertThat(back.fields().stream().map(FieldDifference::path).distinct())
        .containsExactlyInAnyOrderElementsOf(typed.keySet());
    assertThat(back.fields())
        .allSatisfy(it -> assertThat(it)
            .isInstanceOf(
                dataToo ? FieldDifference.Changed.class : FieldDifference.Conflict.class));
    assertThat(back.clausesTouched()).isEmpty();
    JsonTree settled = back.settle(Negotiation.SURFACE).dossier();
    back.fields().forEach(it -> {
      Reading reading = it instanceof FieldDifference.Changed changed
          ? changed.after()
          : ((FieldDifference.Conflict) it).newest();
      assertThat(reading.text()).contains(Objects.requireNonNull(typed.get(it.path())));
      if (reading instanceof Reading.Understood read) {
        assertThat(settled.at(it.path())).contains(LevierJson.standard().toTree(read.value()));
      }
    });
  }

  /** Types over every place of some values; answers what stands there now, by path. */
  private static Map<String, String> type(
      Map<String, String> parts, Random random, int count, boolean dataToo) {
    List<String> made = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    Matcher value = VALUE.matcher(text(parts, "customXml/item1.xml"));
    while (value.find()) {
      paths.add(value.group(1));
      made.add(value.group(3));
    }
    List<String> shuffled = new ArrayList<>(new LinkedHashSet<>(paths));
    Collections.shuffle(shuffled, random);
    Map<String, String> typed = new LinkedHashMap<>();
    for (String path : shuffled.subList(0, Math.min(count, shuffled.size()))) {
      boolean isDay = DAY_IN_WORDS.matcher(made.get(paths.indexOf(path))).matches();
      typed.put(path, isDay ? "7 mars 2031" : "Texte saisi " + typed.size() + " (fictif)");
    }
    for (int number = 1; number <= paths.size(); number++) {
      String words = typed.get(paths.get(number - 1));
      if (words != null) {
        type(parts, number, words, dataToo);
      }
    }
    return typed;
  }

  private static void type(Map<String, String> parts, int number, String words, boolean dataToo) {
    Pattern control = Pattern.compile("(l:field\\[" + number
        + "]\"/>(?:(?!<w:sdtContent>).)*<w:sdtContent>)(?:(?!</w:sdtContent>).)*");
    for (String part : Set.of("word/document.xml", "word/footnotes.xml")) {
      parts.put(
          part,
          control.matcher(text(parts, part)).replaceAll("$1<w:r><w:t>" + words + "</w:t></w:r>"));
    }
    if (dataToo) {
      int[] field = {0};
      parts.put(
          "customXml/item1.xml",
          Pattern.compile("<field>[^<]*</field>")
              .matcher(text(parts, "customXml/item1.xml"))
              .replaceAll(it -> Matcher.quoteReplacement(
                  ++field[0] == number ? "<field>" + words + "</field>" : it.group())));
    }
  }

  private static String text(Map<String, String> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  /** The parts of a file that are text: it has no other. */
  private static Map<String, String> entries(byte[] file) {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return entries;
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
