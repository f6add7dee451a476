package org.lapwing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The SQL statements that the product runs: each is a constant, so each can be found. */
final class SqlConstants {

  /** A statement and the constant that holds it. */
  record Constant(String where, String sql) {}

  private static final Pattern STATEMENT =
      Pattern.compile("\\s*(select|insert|update|delete|with)\\s.*", Pattern.DOTALL);

  private SqlConstants() {}

  static List<Constant> in(JavaClasses classes) {
    return classes.stream().flatMap(SqlConstants::in).toList();
  }

  private static Stream<Constant> in(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getRawType().isEquivalentTo(String.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(field -> constant(field.reflect()))
        .filter(constant -> STATEMENT.matcher(constant.sql()).matches());
  }

  private static Constant constant(Field field) {
    try {
      field.setAccessible(true);
      var where = field.getDeclaringClass().getSimpleName() + "." + field.getName();
      return new Constant(where, String.valueOf(field.get(null)));
    } catch (IllegalAccessException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
