package fr.levier.funding.financeurs;

import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.util.Optional;

/** What every document of the financing of prevention may say: how it names the body, and whom it counts. */
public interface FinanceursAct extends LegalSubject {

  /** How the act calls the body that gathers the funders. */
  Optional<InstanceName> getInstanceName();

  /** How the persons concerned are spread over the grid of dependence. */
  Optional<@Valid GirShares> getGirShares();

  /** At which level those persons are counted; absent where no rule asks for a share of them. */
  default Optional<ActionLevel> level() {
    return Optional.empty();
  }
}
