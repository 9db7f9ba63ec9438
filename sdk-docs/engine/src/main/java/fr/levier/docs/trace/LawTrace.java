package fr.levier.docs.trace;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.text.Localized;
import fr.levier.docs.check.ActAudit;
import fr.levier.docs.pack.CitedText;
import fr.levier.docs.pack.PackSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The law, the rules and the clauses side by side: for each rule its articles, for each article the rules and the clauses
 * that rest on it. The same article is one, however it is printed and whatever the paragraph. Immutable and thread-safe.
 */
public final class LawTrace {

  /**
   * A clause of a document that rests on an article.
   *
   * @param clause its id in the pack; {@code common/…} for one that levers share
   * @param quoted whether its words cite the article; otherwise its header alone names it
   */
  public record ClauseTrace(String lever, String document, String clause, boolean quoted) {}

  /**
   * An article, and what rests on it.
   *
   * @param article as a jurist writes it; a text as a whole where no article of it is named
   * @param verified whether a rule or a clause cites it without reservation
   * @param rules ids, in order
   * @param clauses in the order of levers, documents and acts
   * @param orphan whether clauses cite it and no rule rests on it, nor on the text around it
   */
  public record ArticleTrace(
      String article,
      boolean verified,
      List<String> rules,
      List<ClauseTrace> clauses,
      boolean orphan) {}

  /**
   * A rule, and what it rests on.
   *
   * @param levers whose documents it judges; empty for a rule that every check judges
   * @param basis its texts, as printed
   * @param articles the same as {@link ArticleTrace#article} names them
   * @param silent whether it rests on a text of law and no clause of any document cites one of its texts
   */
  public record RuleTrace(
      String rule,
      Localized title,
      List<String> levers,
      List<LegalReference> basis,
      List<String> articles,
      boolean silent) {}

  private final List<ArticleTrace> articles;
  private final List<RuleTrace> rules;

  private LawTrace(List<ArticleTrace> articles, List<RuleTrace> rules) {
    this.articles = List.copyOf(articles);
    this.rules = List.copyOf(rules);
  }

  /** The trace of the rules and packs of a catalog, with the rules common to all levers and to all acts. */
  public static LawTrace of(LeverCatalog catalog) {
    return new Tracing(Messages.of(catalog.classLoaders())).of(catalog);
  }

  /** Every article that a rule or a clause rests on: by text, then by number; guides and usages come last. */
  public List<ArticleTrace> articles() {
    return articles;
  }

  /** Every rule, by id. */
  public List<RuleTrace> rules() {
    return rules;
  }

  /** The articles that clauses cite without any rule behind them. */
  public List<ArticleTrace> orphans() {
    return articles.stream().filter(ArticleTrace::orphan).toList();
  }

  /** The rules whose texts of law no clause cites. */
  public List<RuleTrace> silent() {
    return rules.stream().filter(RuleTrace::silent).toList();
  }

  private record Citing(ClauseTrace clause, LegalReference text) {}

  /** What is gathered on the way: all the rules, then the clauses beside them. */
  private static final class Tracing {
    private final Messages messages;
    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, Set<String>> levers = new TreeMap<>();
    private final Map<String, Set<Article>> ofRules = new TreeMap<>();
    private final Map<Article, Set<String>> byRule = new TreeMap<>();
    private final Map<Article, List<ClauseTrace>> byClause = new TreeMap<>();
    private final List<Citing> citations = new ArrayList<>();
    private final Set<Article> verified = new TreeSet<>();

    Tracing(Messages messages) {
      this.messages = messages;
    }

    LawTrace of(LeverCatalog catalog) {
      for (Lever lever : catalog.levers()) {
        for (DocumentKind<?> kind : lever.documents()) {
          kind.rules().rules().forEach(rule -> {
            see(rule.info());
            levers.computeIfAbsent(rule.info().id(), fresh -> new TreeSet<>()).add(lever.id());
          });
          see(lever, kind);
        }
      }
      CommonRules.rules().stream().map(Rule::info).forEach(this::see);
      ActAudit.rules().forEach(this::see);
      citations.forEach(this::place);
      return new LawTrace(tracedArticles(), tracedRules());
    }

    private void see(RuleInfo rule) {
      if (infos.putIfAbsent(rule.id(), rule) == null) {
        Set<Article> articles = new TreeSet<>();
        rule.basis().forEach(text -> articles.addAll(read(text)));
        ofRules.put(rule.id(), articles);
        articles.forEach(
            article -> byRule.computeIfAbsent(article, fresh -> new TreeSet<>()).add(rule.id()));
      }
    }

    private void see(Lever lever, DocumentKind<?> kind) {
      PackSource pack = PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack());
      for (CitedText cited : CitedText.of(pack)) {
        ClauseTrace clause = new ClauseTrace(lever.id(), kind.id(), cited.clause(), cited.quoted());
        citations.add(new Citing(clause, cited.text()));
      }
    }

    /** A run of articles is cited for those that a rule rests on; if there is none, all of them stand alone. */
    private void place(Citing citing) {
      Set<Article> articles = new TreeSet<>(read(citing.text()));
      if (Citation.isSpan(citing.text().text()) && articles.stream().anyMatch(this::isRuled)) {
        articles.removeIf(article -> !isRuled(article));
      }
      articles.forEach(article ->
          byClause.computeIfAbsent(article, fresh -> new ArrayList<>()).add(citing.clause()));
    }

    private boolean isRuled(Article article) {
      return byRule.keySet().stream().anyMatch(article::meets);
    }

    private Set<Article> read(LegalReference text) {
      Set<Article> articles = Citation.articles(text.text());
      if (text.isVerified()) {
        verified.addAll(articles);
      }
      return articles;
    }

    private List<ArticleTrace> tracedArticles() {
      Set<Article> all = new TreeSet<>(byRule.keySet());
      all.addAll(byClause.keySet());
      return all.stream()
          .map(article -> new ArticleTrace(
              article.shown(),
              verified.contains(article),
              List.copyOf(byRule.getOrDefault(article, Set.of())),
              byClause.getOrDefault(article, List.of()).stream().distinct().toList(),
              !isRuled(article)))
          .toList();
    }

    private List<RuleTrace> tracedRules() {
      return infos.values().stream().map(this::traced).toList();
    }

    private RuleTrace traced(RuleInfo rule) {
      Set<Article> articles = ofRules.getOrDefault(rule.id(), Set.of());
      List<Article> lawful = articles.stream().filter(Article::lawful).toList();
      boolean cited =
          byClause.keySet().stream().anyMatch(article -> lawful.stream().anyMatch(article::meets));
      return new RuleTrace(
          rule.id(),
          messages.title(rule),
          List.copyOf(levers.getOrDefault(rule.id(), Set.of())),
          rule.basis(),
          articles.stream().map(Article::shown).toList(),
          !lawful.isEmpty() && !cited);
    }
  }
}
