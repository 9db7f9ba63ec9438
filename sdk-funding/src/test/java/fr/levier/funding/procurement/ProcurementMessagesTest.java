package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.Purchases.at;
import static fr.levier.funding.procurement.Purchases.complete;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.Interest;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.time.Validity;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message of every rule, rendered on a purchase that calls for it. */
class ProcurementMessagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");
  private static final BeforeTax LARGE = BeforeTax.of(900_000);

  private record Said(RuleInfo rule, Breach breach) {
    String key() {
      return Messages.key(rule, breach.variant());
    }
  }

  private static List<PurchaseNeed> breaching() {
    PurchaseNeed bare = complete()
        .withPublicity(Optional.of(List.of()))
        .withWrittenContract(false)
        .withDecpRecord(Optional.empty())
        .withPaymentDelayDays(51)
        .withMinimumTurnover(LARGE)
        .withRenewals(
            ContractRenewals.builder().times(1).valueEach(BeforeTax.ZERO).build())
        .withDeliverables(Optional.of(List.of("fictif")))
        .withGrantDeliverables(Optional.of(List.of("fictif")))
        .withTesterInterests(Optional.of(List.of()))
        .withCoDevelopmentKind(CoDevelopmentKind.AUTRE)
        .withFormalTechnique(FormalTechnique.PROCEDURE_AVEC_NEGOCIATION)
        .withAnnouncedCriteria(
            Optional.of(List.of(Purchases.criterion("Prix", CriterionNature.PRIX))));
    Interest tie =
        Interest.builder().person("Mme Claire Fictive").body("Pouls fictif SAS").build();
    PurchaseNeed tied = complete()
        .withTesterInterests(Optional.of(List.of(tie)))
        .withDocumentsOnBuyerProfile(false)
        .withEnvironmentalCondition(Optional.empty())
        .withDecpPublishedOn(LocalDate.of(2027, 6, 1));
    PurchaseNeed formal = complete()
        .withChosenProcedure(Procedure.FORMALISEE)
        .withFormalTechnique(FormalTechnique.PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE)
        .withCoDevelopmentKind(CoDevelopmentKind.PARTENARIAT_INNOVATION)
        .withLaterPurchases(BeforeTax.ZERO);
    PurchaseNeed innovative = complete().withChosenProcedure(Procedure.DISPENSE_INNOVANT);
    PurchaseNeed lots = at(complete(), LARGE)
        .withLotValue(BeforeTax.of(90_000))
        .withSmallLotsSum(LARGE)
        .withTotalOfLots(LARGE);
    Validity year = Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    PurchaseNeed split = complete()
        .withHomogeneityKey("fictif")
        .withCountingPeriod(year)
        .withOtherNeeds(HomogeneousNeed.builder()
            .title("autre achat fictif")
            .homogeneityKey("fictif")
            .countingPeriod(year)
            .value(LARGE)
            .build());
    return List.of(
        bare,
        tied,
        tied.withRecusals(Optional.of(List.of("Mme Claire Fictive"))),
        formal,
        formal
            .withPublicity(Optional.of(List.of(PublicityMedium.JOUE)))
            .withFormalTechnique(FormalTechnique.CENTRALE_ACHAT)
            .withEntrustedOperation(false),
        innovative.withInnovative(true),
        innovative.withInnovative(true).withEnvironmentalCondition(Optional.empty()),
        at(innovative.withInnovative(true), BeforeTax.of(50_000)),
        innovative,
        innovative.withLaunchDate(LocalDate.of(2018, 12, 1)),
        complete().withChosenProcedure(Procedure.DISPENSE_SEUIL).withSameSupplierAwards(3),
        at(complete(), LARGE),
        at(complete().withObject(PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES), LARGE),
        lots,
        lots.withLotValue(BeforeTax.of(10_000)),
        split,
        complete().withStatedValue(BeforeTax.of(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_fr", "_en", ""})
  void every_placeholder_of_every_message_has_its_fact(String language) throws IOException {
    Properties bundle = bundle(language);
    for (Said said : breaches()) {
      for (String key : List.of(said.key(), "levier." + said.rule().id() + ".remedy")) {
        assertThat(PLACEHOLDER.matcher(bundle.getProperty(key)).results().map(m -> m.group(1)))
            .as("%s%s", key, language)
            .isSubsetOf(said.breach().facts().keySet());
      }
    }
  }

  @Test
  void every_message_is_called_for_by_a_purchase_and_leaves_no_brace() throws IOException {
    Set<String> called = new TreeSet<>();
    ProcurementRules.ofThePurchase()
        .rules()
        .forEach(rule -> called.add("levier." + rule.info().id() + ".title"));
    for (Said said : breaches()) {
      called.add(said.key());
      called.add("levier." + said.rule().id() + ".remedy");
      var sentence = Messages.installed()
          .message(said.rule(), said.breach().variant(), said.breach().facts());
      assertThat(sentence.french() + sentence.english()).doesNotContain("{", "}", "[", "@");
    }
    assertThat(called).isEqualTo(bundle("_fr").stringPropertyNames());
  }

  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(bundle("_en").stringPropertyNames()).isEqualTo(bundle("_fr").stringPropertyNames());
    assertThat(bundle("")).isEqualTo(bundle("_en"));
  }

  /** A figure in a template would outlive the law it comes from. */
  @Test
  void no_figure_is_typed_in_a_template() throws IOException {
    for (String language : List.of("_fr", "_en")) {
      bundle(language)
          .forEach((key, template) -> assertThat(
                  PLACEHOLDER.matcher(template.toString()).replaceAll(""))
              .as(key.toString())
              .doesNotContainPattern("[0-9]"));
    }
  }

  private static List<Said> breaches() {
    return breaching().stream()
        .flatMap(need -> Purchases.report(need).outcomes().stream())
        .filter(outcome -> isOurs("levier." + outcome.rule().id()))
        .flatMap(ProcurementMessagesTest::said)
        .collect(Collectors.toList());
  }

  private static Stream<Said> said(RuleOutcome outcome) {
    return outcome.outcome() instanceof Outcome.Breached breached
        ? breached.breaches().stream().map(breach -> new Said(outcome.rule(), breach))
        : Stream.empty();
  }

  private static boolean isOurs(String key) {
    return key.startsWith("levier.PRC-") || key.startsWith("levier.ACH-");
  }

  /** The messages of procurement among those of the module. */
  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    Path file = RESOURCES.resolve("ContributorValidationMessages" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    bundle.keySet().removeIf(key -> !isOurs(key.toString()));
    return bundle;
  }
}
