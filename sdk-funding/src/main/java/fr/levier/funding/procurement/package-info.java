/**
 * Public procurement (<i>commande publique</i>): a purchase from its need to the notification of the contract, the lightest
 * lawful procedure for it on a day, and the papers of its life.
 *
 * <p>Seen one, seen all: the subjects ({@link fr.levier.funding.procurement.PurchaseNeed} first), the alternatives they choose
 * from, the dated figures, the rules (package-private) and the door ({@link fr.levier.funding.procurement.ProcurementLever}). All
 * types are immutable and safe to share between threads.
 *
 * <p>More than twenty public types, because the code of public procurement closes many short lists: half of them are enums.
 */
@NullMarked
package fr.levier.funding.procurement;

import org.jspecify.annotations.NullMarked;
