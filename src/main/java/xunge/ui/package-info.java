/// The window. Everything it does goes through view models; it never sees the store's SQL.
@NullMarked
package xunge.ui;

import org.jspecify.annotations.NullMarked;
