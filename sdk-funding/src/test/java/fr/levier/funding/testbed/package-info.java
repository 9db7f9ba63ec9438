/** Tests of the places of experimentation. */
@NullMarked
package fr.levier.funding.testbed;

import org.jspecify.annotations.NullMarked;
