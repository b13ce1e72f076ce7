package org.placewright.cli;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the help and the manual page of a command say beside its options. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Manual {
  /** Command lines that can be typed as they are, each without the program's name. */
  String[] examples();

  /** What it does that may fail. */
  Deed[] does() default {};

  /** How it may end, beside what follows from that and the codes that any command may end with. */
  ExitCode[] exits() default {};
}
