package fr.levier.testkit;

import fr.levier.funding.financeurs.CoordinatedProgramme;

class CoordinatedProgrammeContractTest extends LeverContract<CoordinatedProgramme> {

  CoordinatedProgrammeContractTest() {
    super("financeurs", CoordinatedProgrammes.specimens());
  }
}
