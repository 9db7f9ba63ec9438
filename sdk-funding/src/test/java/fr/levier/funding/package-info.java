/** Tests of what pays and what buys, all levers together. */
@org.jspecify.annotations.NullMarked
package fr.levier.funding;
