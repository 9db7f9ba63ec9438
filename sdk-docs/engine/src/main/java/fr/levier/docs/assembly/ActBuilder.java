package fr.levier.docs.assembly;

import fr.levier.docs.internal.template.ActFacts;
import fr.levier.docs.internal.template.ActFacts.AnnexEntry;
import fr.levier.docs.internal.template.ClauseKind;
import fr.levier.docs.internal.template.ClauseTemplate;
import fr.levier.docs.internal.template.PackTemplate;
import fr.levier.docs.internal.template.Scope;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One act in the making: which clauses stand, under which numbers, then their blocks. */
final class ActBuilder {

  private final PackTemplate pack;
  private final AssemblyOptions options;
  private final LocalDate asOf;
  private final Object subject;
  private final Numbering numbering = new Numbering();
  private final List<String> refused = new ArrayList<>();

  ActBuilder(PackTemplate pack, Object subject, LocalDate asOf, AssemblyOptions options) {
    this.pack = pack;
    this.subject = subject;
    this.asOf = asOf;
    this.options = options;
  }

  Act build() {
    Scope bare = scope(List.of());
    List<ClauseTemplate> annexes = present(pack.annexes(), bare);
    annexes.forEach(numbering::annex);
    List<AnnexEntry> entries = annexEntries(annexes, bare);
    Scope scope = scope(entries);
    List<ClauseTemplate> body = present(pack.body(), scope);
    body.stream().filter(it -> it.kind() == ClauseKind.ARTICLE).forEach(numbering::article);
    Stream.concat(body.stream(), annexes.stream())
        .forEach(clause -> numbering.title(clause.id(), () -> title(clause, scope(entries))));

    List<Block> blocks = new ArrayList<>();
    int contentsAt = 0;
    for (ClauseTemplate clause : body) {
      new ClauseWriter(clause, numbering, inlines(scope)).write(blocks);
      if (clause.kind() == ClauseKind.HEADING) {
        contentsAt = blocks.size();
      }
    }
    for (ClauseTemplate clause : annexes) {
      new ClauseWriter(clause, numbering, inlines(scope)).write(blocks);
    }
    if (pack.contents()) {
      blocks.add(contentsAt, contents(blocks));
    }
    String title = ActText.of(inlines(scope).write(pack.title()));
    if (!refused.isEmpty()) {
      throw new MissingValueException(pack.pack(), refused.stream().distinct().toList());
    }
    return new Act(identity(title, scope), blocks, options.dossier());
  }

  private Act.Identity identity(String title, Scope scope) {
    return new Act.Identity(
        title,
        pack.language(),
        pack.nature(),
        pack.lever(),
        pack.document(),
        pack.pack(),
        asOf,
        Optional.empty(),
        pack.author().map(path -> path.value(scope)).map(Object::toString).orElse(""));
  }

  private Scope scope(List<AnnexEntry> annexes) {
    Scope bare = new Scope(
        subject, new ActFacts(asOf, Optional.empty(), annexes), options.spelling(), options.law());
    Optional<Integer> originals = pack.originals()
        .map(path -> path.value(bare))
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .or(() -> pack.parties().map(path -> path.list(bare).size()).filter(count -> count > 0));
    return new Scope(
        subject, new ActFacts(asOf, originals, annexes), options.spelling(), options.law());
  }

  private InlineWriter inlines(Scope scope) {
    return new InlineWriter(scope, numbering, options.missing(), refused);
  }

  private static List<ClauseTemplate> present(List<ClauseTemplate> clauses, Scope scope) {
    return clauses.stream()
        .filter(it -> it.when().isEmpty() || it.when().get().holds(scope))
        .toList();
  }

  private List<AnnexEntry> annexEntries(List<ClauseTemplate> annexes, Scope scope) {
    List<AnnexEntry> entries = new ArrayList<>();
    for (ClauseTemplate annex : annexes) {
      entries.add(new AnnexEntry(
          numbering.reference(annex.id(), annex.origin()),
          new Inline.Text(title(annex, scope), annex.origin())));
    }
    return entries;
  }

  /** The words of a title, in a scope that no loop is using. */
  private String title(ClauseTemplate clause, Scope scope) {
    return ActText.of(inlines(scope).write(clause.title()));
  }

  private static Block.TableOfContents contents(List<Block> blocks) {
    List<Block.Entry> entries = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Article article) {
        String shown = ActText.titled(article.label(), article.title());
        entries.add(new Block.Entry(article.id(), shown, 1));
      } else if (block instanceof Block.Annex annex) {
        String shown = ActText.titled(annex.label(), annex.title());
        entries.add(new Block.Entry(annex.id(), shown, 1));
      }
    }
    return new Block.TableOfContents("Sommaire", entries);
  }
}
