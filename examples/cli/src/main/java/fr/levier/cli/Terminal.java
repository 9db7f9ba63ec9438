package fr.levier.cli;
record Terminal() {}
