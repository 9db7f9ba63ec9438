/** The levers that pay for innovation or buy it: one package a lever, and the law of subsidies that several of them share. */
@NullMarked
package fr.levier.funding;

import org.jspecify.annotations.NullMarked;
