package fr.levier.docs.pack;

import fr.levier.docs.internal.template.BlockNode;
import fr.levier.docs.internal.template.ClauseKind;
import fr.levier.docs.internal.template.ClauseTemplate;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.pack.InlineCompiler.Around;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles clauses one by one against the model of the subject. */
final class ClauseCompiler {

  private final Names names;
  private final ClauseContext context;
  private final TagReader tags;
  private final Diagnostics diagnostics;

  ClauseCompiler(Names names, ClauseContext context, Diagnostics diagnostics) {
    this.names = names;
    this.context = context;
    this.tags = new TagReader(diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The condition of a clause, when it has one that can be read. */
  Optional<ConditionParser.Parsed> when(ClauseFile file) {
    return file.when().flatMap(item -> tags.condition(item.text(), item.place(), names));
  }

  ClauseTemplate compile(ClauseFile file, Optional<ConditionParser.Parsed> when) {
    Set<String> facts = when.map(ConditionParser.Parsed::facts).orElse(Set.of());
    Around around = new Around(names, facts);
    Scanned scanned = new Scanned(diagnostics);
    Markdown markdown = new Markdown(scanned, diagnostics);
    InlineCompiler inlines =
        new InlineCompiler(file.id(), file.version(), file.laws(), context, tags, diagnostics);
    List<InlineNode> title =
        file.title().map(item -> line(item, scanned, markdown, inlines, around)).orElse(List.of());
    List<Scanned.Line> lines = scanned.lines(file.file(), file.lines(), file.firstLine());
    List<BlockNode> body = new BlockCompiler(
            file.kind(), markdown, inlines, context.figures, diagnostics)
        .compile(lines, around);
    checkContent(file, body);
    Map<String, Block.VisaRank> ranks = new HashMap<>();
    file.laws()
        .forEach(law -> law.rank().ifPresent(rank -> ranks.put(law.reference().text(), rank)));
    return new ClauseTemplate(
        file.id(),
        file.kind(),
        title,
        when.map(ConditionParser.Parsed::condition),
        body,
        ranks,
        new Origin(file.id(), file.version(), 0));
  }

  /** A title outside any clause: the plain title of the act. */
  List<InlineNode> title(YamlMap.Item item, String pack, String version) {
    Scanned scanned = new Scanned(diagnostics);
    InlineCompiler inlines =
        new InlineCompiler(pack, version, List.of(), context, tags, diagnostics);
    return line(
        item, scanned, new Markdown(scanned, diagnostics), inlines, new Around(names, Set.of()));
  }

  private List<InlineNode> line(
      YamlMap.Item item,
      Scanned scanned,
      Markdown markdown,
      InlineCompiler inlines,
      Around around) {
    int before = context.references.size();
    List<InlineNode> nodes =
        inlines.compile(markdown.plain(scanned.line(item.place(), item.text())), around);
    context.references.stream()
        .skip(before)
        .filter(ClauseContext.RefUse::titled)
        .forEach(use -> diagnostics.report(
            use.place(),
            PackCode.WRONG_CONTENT,
            "un titre n’en reprend pas un autre : écrivez {{ref:" + use.target() + "}}",
            "a title does not repeat another: write {{ref:" + use.target() + "}}"));
    if (nodes.stream().anyMatch(InlineNode.Note.class::isInstance)) {
      diagnostics.report(
          item.place(),
          PackCode.WRONG_CONTENT,
          "un titre n’a pas de note : mettez-la dans le texte",
          "a title has no note: put it in the text");
    }
    return nodes;
  }

  private void checkContent(ClauseFile file, List<BlockNode> body) {
    if (body.isEmpty()) {
      wrong(file, "la clause est vide", "the clause is empty");
      return;
    }
    switch (file.kind()) {
      case HEADING, FORMULA -> onlyParagraphs(file, body);
      case RECITALS -> {
        onlyParagraphs(file, body);
        recitals(file, body);
      }
      case PARTIES, SIGNATURES -> {
        onlyParagraphs(file, body);
        if (body.stream().filter(BlockNode.Loop.class::isInstance).count() != 1) {
          wrong(
              file,
              "une clause de genre " + file.kind().key()
                  + " parcourt les parties une fois : {{#each parties as party}} seul sur sa ligne",
              "a clause of kind " + file.kind().key()
                  + " walks the parties once: {{#each parties as party}} alone on its line");
        }
      }
      case ARTICLE, ANNEX, TEXT -> {}
    }
  }

  private void onlyParagraphs(ClauseFile file, List<BlockNode> body) {
    for (BlockNode block : body) {
      if (block instanceof BlockNode.Choice choice) {
        onlyParagraphs(file, choice.then());
        onlyParagraphs(file, choice.otherwise());
      } else if (block instanceof BlockNode.Loop loop) {
        onlyParagraphs(file, loop.body());
      } else if (!(block instanceof BlockNode.Para)) {
        wrong(
            file,
            "une clause de genre " + file.kind().key() + " ne contient que des paragraphes",
            "a clause of kind " + file.kind().key() + " holds paragraphs only");
        return;
      }
    }
  }

  private void recitals(ClauseFile file, List<BlockNode> body) {
    for (BlockNode block : body) {
      if (block instanceof BlockNode.Choice choice) {
        recitals(file, choice.then());
        recitals(file, choice.otherwise());
      } else if (block instanceof BlockNode.Loop loop) {
        recitals(file, loop.body());
      } else if (block instanceof BlockNode.Para para
          && !para.content().isEmpty()
          && para.content().get(0) instanceof InlineNode.Words words
          && words.inline() instanceof Inline.Text text
          && !text.text().startsWith("Vu ")
          && !text.text().startsWith("Considérant ")) {
        diagnostics.report(
            new Place(file.file(), text.origin().line(), 1),
            PackCode.WRONG_CONTENT,
            "un paragraphe de ce genre de clause commence par « Vu » ou « Considérant »",
            "a paragraph of this kind of clause begins with \"Vu\" or \"Considérant\"");
      }
    }
  }

  private void wrong(ClauseFile file, String french, String english) {
    diagnostics.report(
        new Place(file.file(), file.firstLine(), 1), PackCode.WRONG_CONTENT, french, english);
  }

  /** All templates of some listed clauses, in order. */
  List<ClauseTemplate> all(
      List<Manifest.Listed> listed,
      Map<String, ClauseFile> files,
      Map<String, ConditionParser.Parsed> conditions) {
    List<ClauseTemplate> templates = new ArrayList<>();
    for (Manifest.Listed one : listed) {
      ClauseFile file = files.get(one.id());
      if (file != null) {
        templates.add(compile(file, Optional.ofNullable(conditions.get(one.id()))));
      }
    }
    return templates;
  }

  TagReader tags() {
    return tags;
  }

  static boolean isAnnex(ClauseFile file) {
    return file.kind() == ClauseKind.ANNEX;
  }
}
