package org.emend.core.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed when it is first asked for. Thread-safe; computed once. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  private Once(Supplier<T> source) {
    this.source = source;
  }

  static <T> Once<T> of(Supplier<T> source) {
    return new Once<>(source);
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = source.get();
          value = known;
        }
      }
    }
    return known;
  }
}
