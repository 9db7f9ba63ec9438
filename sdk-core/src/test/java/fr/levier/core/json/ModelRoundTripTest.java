package fr.levier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.ActionReview;
import fr.levier.core.dossier.ArticleChange;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Background;
import fr.levier.core.dossier.BudgetLine;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.Consortium;
import fr.levier.core.dossier.ConsortiumTerms;
import fr.levier.core.dossier.Derogation;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.dossier.IndicatorTarget;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.Phase;
import fr.levier.core.dossier.PlanLine;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.lever.Project;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Association;
import fr.levier.core.party.Company;
import fr.levier.core.party.Contact;
import fr.levier.core.party.CrossMandate;
import fr.levier.core.party.Finess;
import fr.levier.core.party.ForeignBody;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Iban;
import fr.levier.core.party.Party;
import fr.levier.core.party.PostalAddress;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Rpps;
import fr.levier.core.party.Signatory;
import fr.levier.core.party.Siren;
import fr.levier.core.party.Siret;
import fr.levier.core.time.Deadline;
import fr.levier.core.time.Term;
import fr.levier.core.time.Validity;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fills each model to the brim by its builder, writes it, and reads it back. */
class ModelRoundTripTest {

  static final Map<Class<?>, Object> SAMPLES = samples();

  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> samples = new HashMap<>();
    samples.put(String.class, "« Évaluation » n° 1");
    samples.put(Boolean.class, false);
    samples.put(Integer.class, 2);
    samples.put(LocalDate.class, LocalDate.of(2026, 2, 28));
    samples.put(Year.class, Year.of(2026));
    samples.put(Euros.class, Euros.of("23000.10"));
    samples.put(BeforeTax.class, BeforeTax.of("1500.50"));
    samples.put(Percentage.class, Percentage.of("12.5"));
    samples.put(Siret.class, Siret.of("73282932000074"));
    samples.put(Finess.class, Finess.of("950000018"));
    samples.put(Rpps.class, Rpps.of("10000000009"));
    samples.put(Term.class, Term.startingOn(LocalDate.of(2026, 1, 1)).lasting(Period.ofYears(1)));
    samples.put(Period.class, Period.ofMonths(6));
    samples.put(BigDecimal.class, new BigDecimal("12.5"));
    samples.put(Party.class, Hospital.builder().name("CH (fictif)").build());
    return samples;
  }

  static Stream<Class<?>> models() {
    return Stream.of(
        PostalAddress.class,
        Contact.class,
        CrossMandate.class,
        Signatory.class,
        Hospital.class,
        PublicBody.class,
        Company.class,
        Association.class,
        ForeignBody.class,
        YearlyAmount.class,
        PlanLine.class,
        FinancingPlan.class,
        Phase.class,
        Calendar.class,
        IndicatorTarget.class,
        Indicator.class,
        Interest.class,
        EvaluationCriterion.class,
        TestProtocol.class,
        Derogation.class,
        Project.class,
        Attestation.class,
        ArticleChange.class,
        BudgetLine.class,
        IndicatorOutcome.class,
        ActionReview.class,
        Background.class,
        Consortium.class,
        ConsortiumTerms.class);
  }

  /** An amount of a year is nothing without both; all the others may be empty drafts. */
  static Stream<Class<?>> draftableModels() {
    return models().filter(model -> model != YearlyAmount.class);
  }

  static Stream<Object> values() {
    return Stream.of(
        Euros.of("-0.05"),
        BeforeTax.of("39999.99"),
        Percentage.of("33.3333"),
        Siren.of("732829320"),
        Siret.of("35600000009075"),
        Finess.of("2A0000998"),
        Rpps.of("10000000009"),
        Iban.of("FR1420041010050500013M02606"),
        Term.startingOn(LocalDate.of(2024, 2, 29)).endingOn(LocalDate.of(2029, 2, 27)),
        Validity.since(LocalDate.of(2020, 1, 1)),
        Validity.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 31)),
        Deadline.atMidnightEnding(LocalDate.of(2024, 5, 31)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_model_with_every_attribute_comes_back_equal(Class<?> model) throws Exception {
    Object full = full(model);
    LevierJson json = LevierJson.standard();
    String written = json.write(full);

    assertThat((Object) json.read(written, model)).isEqualTo(full);
    assertThat(json.write(json.read(written, model))).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_keys_are_the_names_of_the_getters(Class<?> model) throws Exception {
    Set<String> keys = new TreeSet<>(LevierJson.standard().toTree(full(model)).keys());
    keys.remove("type");

    assertThat(keys)
        .isEqualTo(attributes(model).keySet().stream()
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest
  @MethodSource("draftableModels")
  void what_is_absent_leaves_no_key(Class<?> model) throws Exception {
    Object empty = build(model, builder(model));
    List<String> keys = LevierJson.standard().toTree(empty).keys();

    assertThat(keys).isSubsetOf("type");
    assertThat((Object) LevierJson.standard().read(LevierJson.standard().write(empty), model))
        .isEqualTo(empty);
  }

  @ParameterizedTest
  @MethodSource("models")
  void no_attribute_is_a_collection_without_an_order(Class<?> model) {
    assertThat(attributes(model).values())
        .noneMatch(type -> type.getTypeName().startsWith("java.util.Set")
            || type.getTypeName().startsWith("java.util.Map"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_comes_back_equal(Object value) {
    LevierJson json = LevierJson.standard();

    assertThat((Object) json.read(json.write(value), value.getClass())).isEqualTo(value);
  }

  static Object full(Class<?> type) throws Exception {
    Object sample = SAMPLES.get(type);
    if (sample != null) {
      return sample;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[type.getEnumConstants().length - 1];
    }
    if (type == Party.class) {
      return full(Company.class);
    }
    Object builder = builder(type);
    for (Map.Entry<String, Type> attribute : attributes(type).entrySet()) {
      fill(builder, attribute.getKey(), attribute.getValue());
    }
    return build(type, builder);
  }

  private static void fill(Object builder, String name, Type type) throws Exception {
    Object value = value(type);
    Class<?> parameter = value instanceof List
        ? Iterable.class
        : value instanceof Optional ? Optional.class : value.getClass();
    Method method = builder.getClass().getMethod(name, parameter);
    method.setAccessible(true);
    method.invoke(builder, value);
  }

  private static Object value(Type type) throws Exception {
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      Object inner = value(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner, inner);
    }
    return full((Class<?>) type);
  }

  private static Object builder(Class<?> model) throws Exception {
    return model.getMethod("builder").invoke(null);
  }

  private static Object build(Class<?> model, Object builder) throws Exception {
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return model.cast(build.invoke(builder));
  }

  private static Map<String, Type> attributes(Class<?> model) {
    Map<String, Type> attributes = new HashMap<>();
    Arrays.stream(model.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(method -> {
          String name = method.getName().replaceFirst("^(get|is)", "");
          attributes.put(
              Character.toLowerCase(name.charAt(0)) + name.substring(1),
              method.getGenericReturnType());
        });
    return attributes;
  }

  @ParameterizedTest
  @MethodSource("models")
  void writing_is_stable_and_ends_with_a_line_feed(Class<?> model) throws Exception {
    String written = LevierJson.standard().write(full(model));

    assertThat(written)
        .isEqualTo(LevierJson.standard().write(full(model)))
        .endsWith("}\n")
        .doesNotContain("\r");
  }
}
