package fr.levier.testkit;

import fr.levier.funding.financeurs.CoordinatedProgramme;
import net.jqwik.api.Arbitrary;

class CoordinatedProgrammeContractTest extends LeverContract<CoordinatedProgramme> {

  CoordinatedProgrammeContractTest() {
    super("financeurs", CoordinatedProgramme.class);
  }

  @Override
  protected Arbitrary<CoordinatedProgramme> valid() {
    return CoordinatedProgrammes.valid();
  }

  @Override
  protected Arbitrary<CoordinatedProgramme> any() {
    return CoordinatedProgrammes.any();
  }
}
