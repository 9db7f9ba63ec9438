package fr.levier.testkit;

import fr.levier.conventions.cpom.CpomAnnex;
import net.jqwik.api.Arbitrary;

class CpomContractTest extends LeverContract<CpomAnnex> {

  CpomContractTest() {
    super("cpom", CpomAnnex.class);
  }

  @Override
  protected Arbitrary<CpomAnnex> valid() {
    return CpomAnnexes.valid();
  }

  @Override
  protected Arbitrary<CpomAnnex> any() {
    return CpomAnnexes.any();
  }
}
