package xunge.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.Monitor;

/// Reads the rows of a table one by one, again and again.
interface RowReader {

    /// Hands all rows over. Throws as [xunge.exchange.FeatureSource#read].
    void read(RowTaker taker, Monitor monitor) throws ExchangeException;

    /// Takes rows.
    interface RowTaker {

        /// Takes a row: cells are `String`, `Double`, `Boolean`, `LocalDateTime` or null; `line` counts from 1. False when
        /// no more are wanted.
        boolean row(long line, List<@Nullable Object> cells) throws ExchangeException;

        /// Takes a problem.
        void problem(FeatureProblem problem);
    }
}
