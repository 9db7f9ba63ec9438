package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.partnership.PartnershipConvention;
import fr.levier.core.Levier;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class SpecimensLaws {

  @Provide
  Arbitrary<Tuple2<String, PartnershipConvention>> breached() {
    return Arbitraries.of(Conventions.specimens().rules())
        .flatMap(rule -> Conventions.violating(rule).map(subject -> Tuple.of(rule, subject)));
  }

  @Property(tries = 100)
  void what_is_made_to_breach_a_rule_breaches_that_rule_alone(
      @ForAll("breached") Tuple2<String, PartnershipConvention> breached) {
    Report report = Levier.standard().check(breached.get2(), LegalDays.of(breached.get2()));
    assertThat(report.findings()).extracting(Finding::rule).containsOnly(breached.get1());
  }
}
