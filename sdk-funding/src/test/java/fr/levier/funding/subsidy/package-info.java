/** Tests of the law common to all subsidies. */
@org.jspecify.annotations.NullMarked
package fr.levier.funding.subsidy;
