package fr.levier.funding.financeurs;

import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** A document of the body itself or of the département that presides it, and what it tells of the money of the CNSA. */
public interface DepartmentAct extends FinanceursAct {

  /** The département, whose council presides the body. */
  Optional<@Valid Party> getDepartment();

  /** Who writes the document. */
  Optional<DocumentScope> getDocumentScope();

  /** What the CNSA pays, year by year. */
  List<@Valid ConcoursPayment> getPayments();
}
