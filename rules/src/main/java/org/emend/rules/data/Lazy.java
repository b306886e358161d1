package org.emend.rules.data;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first needed. Thread-safe; made once. */
public final class Lazy<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  public Lazy(Supplier<T> source) {
    this.source = source;
  }

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

  /** Whether it was needed before. */
  public boolean isMade() {
    return value != null;
  }
}
