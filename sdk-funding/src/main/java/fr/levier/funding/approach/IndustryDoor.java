package fr.levier.funding.approach;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Openness.Answer;
import java.util.Map;

/** Which levers the guide of July 2020 prints under the door of industry, as data: a lever that it does not print is not judged. */
final class IndustryDoor {

  /** Where the map is printed. */
  static final LegalReference SOURCE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, carte des leviers, industrie de santé");

  private static final Map<String, Answer> MATRIX = Map.of(
      "fir", Answer.VIA_CARRIER,
      "cpom", Answer.CLOSED,
      "article51", Answer.OPEN,
      "calls", Answer.OPEN,
      "mig", Answer.CLOSED,
      "procurement", Answer.OPEN);

  private IndustryDoor() {}

  /** No company may come in, neither alone nor through somebody else. */
  static boolean isClosed(String lever) {
    return MATRIX.get(lever) == Answer.CLOSED;
  }

  /** A company comes in through an eligible carrier only. */
  static boolean isThroughCarrier(String lever) {
    return MATRIX.get(lever) == Answer.VIA_CARRIER;
  }
}
