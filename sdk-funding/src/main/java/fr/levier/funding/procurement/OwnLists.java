package fr.levier.funding.procurement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The optional lists of a purchase: a builder takes them as they are given, a value keeps copies of its own. */
final class OwnLists {

  private OwnLists() {}

  static boolean areOwned(PurchaseNeed need) {
    return Stream.<Optional<? extends List<?>>>of(
            need.getLots(),
            need.getPublicity(),
            need.getAnnouncedCriteria(),
            need.getTesters(),
            need.getTesterInterests(),
            need.getPreparationParticipants(),
            need.getEqualMeasures(),
            need.getProcedureParticipants(),
            need.getInterests(),
            need.getRecusals(),
            need.getDeliverables(),
            need.getGrantDeliverables())
        .flatMap(Optional::stream)
        // a list that nobody can change is its own copy
        .allMatch(list -> List.copyOf(list) == list);
  }

  static PurchaseNeed.Builder of(PurchaseNeed need) {
    return PurchaseNeed.builder()
        .from(need)
        .lots(need.getLots().map(List::copyOf))
        .publicity(need.getPublicity().map(List::copyOf))
        .announcedCriteria(need.getAnnouncedCriteria().map(List::copyOf))
        .testers(need.getTesters().map(List::copyOf))
        .testerInterests(need.getTesterInterests().map(List::copyOf))
        .preparationParticipants(need.getPreparationParticipants().map(List::copyOf))
        .equalMeasures(need.getEqualMeasures().map(List::copyOf))
        .procedureParticipants(need.getProcedureParticipants().map(List::copyOf))
        .interests(need.getInterests().map(List::copyOf))
        .recusals(need.getRecusals().map(List::copyOf))
        .deliverables(need.getDeliverables().map(List::copyOf))
        .grantDeliverables(need.getGrantDeliverables().map(List::copyOf));
  }
}
