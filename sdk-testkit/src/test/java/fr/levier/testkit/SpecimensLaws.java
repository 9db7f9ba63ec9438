package fr.levier.testkit;

import static fr.levier.testkit.LevierAssertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.report.Report;
import fr.levier.core.rule.LegalSubject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class SpecimensLaws {

  @Provide
  Arbitrary<Tuple2<String, LegalSubject>> breached() {
    return Arbitraries.of(Subjects.all().toList())
        .flatMap(subjects -> Arbitraries.of(subjects.specimens().rules())
            .flatMap(rule ->
                subjects.specimens().violating(rule).map(subject -> Tuple.of(rule, subject))));
  }

  @Property(tries = 200)
  void what_is_made_to_breach_a_rule_breaches_that_rule_alone(
      @ForAll("breached") Tuple2<String, LegalSubject> breached) {
    Report report = Levier.standard().check(breached.get2(), LegalDays.of(breached.get2()));
    assertThat(report).breachesExactly(breached.get1());
  }
}
