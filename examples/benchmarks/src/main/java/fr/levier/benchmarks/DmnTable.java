package fr.levier.benchmarks;

import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.funding.procurement.ProcurementParameters;
import fr.levier.funding.procurement.PurchaseNeed;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The lightest lawful procedure as a DMN decision table, written from the dated figures of the SDK, and KIE to decide by it. */
final class DmnTable {

  private static final String WORKS = "\"TRAVAUX\"";
  private static final String OTHERS =
      "\"FOURNITURES\",\"SERVICES\",\"SERVICES_SOCIAUX_SPECIFIQUES\",\"SERVICES_JURIDIQUES\"";
  private static final String LIGHT = "\"SERVICES_SOCIAUX_SPECIFIQUES\",\"SERVICES_JURIDIQUES\"";
  private static final String DECISION = "procedure";

  private final DMNRuntime runtime;
  private final DMNModel model;
  private int rules;

  DmnTable() {
    Resource table = ResourceFactory.newReaderResource(new StringReader(definitions()), "UTF-8");
    table.setSourcePath("procedure.dmn");
    runtime = DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(List.of(table))
        .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  /** How many rows the table has. */
  int rows() {
    return rules;
  }

  /** The facts of a purchase, as the table names them. */
  static Map<String, Object> facts(PurchaseNeed need) {
    return Map.of(
        "object", need.getObject().orElseThrow().name(),
        "category", need.getBuyerCategory().orElseThrow().name(),
        "innovative", need.isInnovative().orElseThrow(),
        "launch", need.getLaunchDate().orElseThrow(),
        "value", need.getNeedValue().orElseThrow().toBigDecimal());
  }

  String decide(Map<String, Object> facts) {
    DMNContext context = runtime.newContext();
    facts.forEach(context::set);
    return (String) runtime
        .evaluateByName(model, context, DECISION)
        .getDecisionResultByName(DECISION)
        .getResult();
  }

  private String definitions() {
    StringBuilder rows = new StringBuilder();
    steps(rows, CommonParameters.DIRECT_AWARD, OTHERS, "-", "-", "DISPENSE_SEUIL");
    steps(rows, ProcurementParameters.DIRECT_AWARD_WORKS, WORKS, "-", "-", "DISPENSE_SEUIL");
    steps(rows, ProcurementParameters.INNOVATIVE_NEED, "-", "-", "true", "DISPENSE_INNOVANT");
    row(rows, LIGHT, "-", "-", "-", "-", "MAPA");
    steps(rows, ProcurementParameters.EU_WORKS, WORKS, "-", "-", "MAPA");
    steps(rows, ProcurementParameters.EU_CENTRAL, OTHERS, "\"AUTORITE_CENTRALE\"", "-", "MAPA");
    steps(
        rows,
        ProcurementParameters.EU_OTHER,
        OTHERS,
        "\"AUTRE_POUVOIR_ADJUDICATEUR\"",
        "-",
        "MAPA");
    steps(rows, ProcurementParameters.EU_ENTITY, OTHERS, "\"ENTITE_ADJUDICATRICE\"", "-", "MAPA");
    row(rows, "-", "-", "-", "-", "-", "FORMALISEE");
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="procedure" namespace="urn:levier">
        <inputData id="i1" name="object"><variable name="object" typeRef="string"/></inputData>
        <inputData id="i2" name="category"><variable name="category" typeRef="string"/></inputData>
        <inputData id="i3" name="innovative"><variable name="innovative" typeRef="boolean"/></inputData>
        <inputData id="i4" name="launch"><variable name="launch" typeRef="date"/></inputData>
        <inputData id="i5" name="value"><variable name="value" typeRef="number"/></inputData>
        <decision id="x" name="procedure"><variable name="procedure" typeRef="string"/>
        <informationRequirement id="r1"><requiredInput href="#i1"/></informationRequirement>
        <informationRequirement id="r2"><requiredInput href="#i2"/></informationRequirement>
        <informationRequirement id="r3"><requiredInput href="#i3"/></informationRequirement>
        <informationRequirement id="r4"><requiredInput href="#i4"/></informationRequirement>
        <informationRequirement id="r5"><requiredInput href="#i5"/></informationRequirement>
        <decisionTable id="t" hitPolicy="FIRST">
        <input id="c1"><inputExpression typeRef="string"><text>object</text></inputExpression></input>
        <input id="c2"><inputExpression typeRef="string"><text>category</text></inputExpression></input>
        <input id="c3"><inputExpression typeRef="boolean"><text>innovative</text></inputExpression></input>
        <input id="c4"><inputExpression typeRef="date"><text>launch</text></inputExpression></input>
        <input id="c5"><inputExpression typeRef="number"><text>value</text></inputExpression></input>
        <output id="o" name="procedure" typeRef="string"/>
        %s
        </decisionTable></decision></definitions>
        """.formatted(rows);
  }

  /** One row a step of a figure: on its days, under its amount. */
  private void steps(
      StringBuilder rows,
      Parameter<BeforeTax> figure,
      String object,
      String category,
      String innovative,
      String procedure) {
    for (Step<BeforeTax> step : figure.series().steps()) {
      String days = step.until()
          .map(last -> "[date(\"" + step.from() + "\")..date(\"" + last + "\")]")
          .orElse(">= date(\"" + step.from() + "\")");
      row(rows, object, category, innovative, days, "< " + step.value().toBigDecimal(), procedure);
    }
  }

  private void row(
      StringBuilder rows,
      String object,
      String category,
      String innovative,
      String days,
      String value,
      String procedure) {
    rules++;
    rows.append("<rule id=\"u").append(rules).append("\">");
    int entry = 0;
    for (String test : List.of(object, category, innovative, days, value)) {
      rows.append("<inputEntry id=\"e" + rules + "-" + entry++ + "\"><text>")
          .append(test.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</text></inputEntry>");
    }
    rows.append("<outputEntry id=\"o" + rules + "\"><text>\"" + procedure
        + "\"</text></outputEntry></rule>\n");
  }
}
