package fr.levier.cli;

import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.Award;
import fr.levier.funding.procurement.Award.Reason;
import fr.levier.funding.procurement.Award.Verdict;
import fr.levier.funding.procurement.Procedure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code awards} shows: the list of the lighter awards, and the summary by type and year. */
final class AwardTables {

  private final String file;
  private final Locale language;

  AwardTables(String file, Locale language) {
    this.file = file;
    this.language = language;
  }

  /** One award that is lighter than the law; the year is absent where no day was published. */
  record AwardRow(
      Optional<Integer> year,
      String type,
      String id,
      String buyer,
      String buyerName,
      BigDecimal amount,
      String procedure,
      Optional<Procedure> lightest,
      Optional<Reason> reason,
      String sign) {}

  record GroupRow(
      Optional<Integer> year,
      String type,
      long awards,
      long notJudged,
      long lighter,
      Map<String, Long> reasons) {}

  record AwardsRow(
      String file,
      long awards,
      long undated,
      long notJudged,
      long unreadable,
      long lighter,
      long unexplained,
      List<GroupRow> groups,
      List<AwardRow> lighterAwards) {}

  Table list(List<Verdict> settled) {
    Table table = new Table(
        word("Année", "Year"),
        word("Type", "Type"),
        word("Numéro", "Number"),
        word("Acheteur", "Buyer"),
        word("Montant", "Amount"),
        word("Procédure", "Procedure"),
        word("Raison probable", "Probable reason"),
        word("Indice", "Sign"));
    sorted(settled)
        .forEach(verdict -> table.row(
            year(AwardTally.Group.of(verdict.award())),
            verdict.award().type(),
            verdict.award().id(),
            (verdict.award().buyer() + " " + verdict.award().buyerName()).strip(),
            verdict.award().amount().shown(language),
            verdict.award().procedure(),
            verdict.reason().map(reason -> reason.label().in(language)).orElse(""),
            verdict.sign().in(language)));
    return table;
  }

  /** One line a type and year, then all of them; a column a reason that is met. */
  Table summary(Map<AwardTally.Group, AwardTally.Count> groups) {
    AwardTally.Count total = AwardTally.sum(groups.values());
    List<Reason> reasons = AwardTally.met(total);
    List<String> head = new ArrayList<>(List.of(
        word("Année", "Year"),
        word("Type", "Type"),
        word("Marchés", "Awards"),
        word("Non jugés", "Not judged"),
        word("Plus légers", "Lighter")));
    reasons.forEach(reason -> head.add(reason.label().in(language)));
    Table table = new Table(head.toArray(String[]::new));
    groups.forEach((group, count) -> line(table, year(group), group.type(), count, reasons));
    line(table, word("total", "total"), "", total, reasons);
    shares(table, total, reasons);
    return table;
  }

  private static void line(
      Table table, String year, String type, AwardTally.Count count, List<Reason> reasons) {
    Stream<Long> numbers = Stream.concat(
        Stream.of(count.awards, count.notJudged, count.lighter),
        reasons.stream().map(count::of));
    table.row(
        Stream.concat(Stream.of(year, type), numbers.map(String::valueOf)).toArray(String[]::new));
  }

  private void shares(Table table, AwardTally.Count total, List<Reason> reasons) {
    List<String> cells = new ArrayList<>(List.of(
        word("part", "share"),
        "",
        AwardTally.percent(total.awards, total.awards, language),
        AwardTally.percent(total.notJudged, total.awards, language),
        AwardTally.percent(total.lighter, total.awards, language)));
    reasons.forEach(
        reason -> cells.add(AwardTally.percent(total.of(reason), total.awards, language)));
    table.row(cells.toArray(String[]::new));
  }

  AwardsRow json(
      long unreadable, Map<AwardTally.Group, AwardTally.Count> groups, List<Verdict> settled) {
    AwardTally.Count total = AwardTally.sum(groups.values());
    long undated = groups.entrySet().stream()
        .filter(group -> group.getKey().isUndated())
        .mapToLong(group -> group.getValue().awards)
        .sum();
    return new AwardsRow(
        file,
        total.awards,
        undated,
        total.notJudged,
        unreadable,
        total.lighter,
        total.of(Reason.UNEXPLAINED),
        groups.entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue()))
            .toList(),
        sorted(settled).map(this::award).toList());
  }

  private static GroupRow group(AwardTally.Group group, AwardTally.Count count) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    count.reasons.forEach((reason, n) -> reasons.put(reason.name(), n));
    return new GroupRow(
        number(group), group.type(), count.awards, count.notJudged, count.lighter, reasons);
  }

  private AwardRow award(Verdict verdict) {
    Award award = verdict.award();
    return new AwardRow(
        number(AwardTally.Group.of(award)),
        award.type(),
        award.id(),
        award.buyer(),
        award.buyerName(),
        award.amount().toBigDecimal(),
        award.procedure(),
        verdict.lightest(),
        verdict.reason(),
        verdict.sign().in(language));
  }

  private static Stream<Verdict> sorted(List<Verdict> settled) {
    return settled.stream()
        .sorted(Comparator.comparing(verdict -> AwardTally.Group.of(verdict.award())));
  }

  private static Optional<Integer> number(AwardTally.Group group) {
    return group.isUndated() ? Optional.empty() : Optional.of(Integer.valueOf(group.year()));
  }

  private String year(AwardTally.Group group) {
    return group.isUndated() ? word("sans date", "undated") : group.year();
  }

  private String word(String french, String english) {
    return new Localized(french, english).in(language);
  }
}
