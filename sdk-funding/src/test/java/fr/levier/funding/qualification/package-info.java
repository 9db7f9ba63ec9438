/** Tests of the opinion on a support: subsidy or public contract. */
@org.jspecify.annotations.NullMarked
package fr.levier.funding.qualification;
