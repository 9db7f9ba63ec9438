/**
 * Co-creation of digital health solutions on the model of the European project inDemand (2017 to 2020): a challenger says
 * what it needs, a solver answers, a supporter accompanies, a funder grants, and nobody promises to buy. The project is
 * over; its model can be used again.
 *
 * <p>The subjects, the alternatives they choose from, the dated figures, the rules (package-private) and the door. All types
 * are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.indemand;

import org.jspecify.annotations.NullMarked;
