/**
 * Amounts: whole cents that are never rounded on their own, amounts known to be net of VAT, and exact percentages.
 */
@NullMarked
package fr.levier.core.money;

import org.jspecify.annotations.NullMarked;
