package xunge.server.http;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import xunge.server.store.CityStore;
import xunge.server.store.ProblemException;
import xunge.store.StoreException;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// Answers every request: with what it asked for, or with a problem that names what is wrong and nothing of the inside.
/// At most [#IN_FLIGHT] requests are worked on at once, so memory has a bound.
public final class CityHandler extends Handler.Abstract {

    private static final Logger LOG = System.getLogger(CityHandler.class.getName());
    private static final int IN_FLIGHT = 64;
    private static final int WAIT_SECONDS = 5;

    private final Resources resources;
    private final Semaphore places = new Semaphore(IN_FLIGHT);

    /// Answers from `store`.
    public CityHandler(CityStore store) {
        this.resources = new Resources(store);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws InterruptedException {
        Exchange exchange = new Exchange(request, response, callback);
        if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
            exchange.refuse(Problem.of(ProblemType.BUSY));
            return true;
        }
        try {
            answer(exchange);
        } finally {
            places.release();
        }
        return true;
    }

    private void answer(Exchange exchange) {
        try {
            resources.answer(exchange);
        } catch (ProblemException e) {
            exchange.refuse(e.problem());
        } catch (StoreException e) {
            LOG.log(Level.ERROR, "store", e);
            exchange.refuse(Problem.of(typeOf(e)));
        } catch (TooLargeException e) {
            exchange.refuse(Problem.of(ProblemType.TOO_LARGE));
        } catch (IOException e) {
            brokenLine(exchange, e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "answering " + exchange.method(), e);
            giveUp(exchange, e, ProblemType.INTERNAL);
        }
    }

    private static ProblemType typeOf(StoreException problem) {
        return switch (problem.messageKey()) {
            case "store.disk-full" -> ProblemType.FULL;
            case "store.busy" -> ProblemType.BUSY;
            default -> ProblemType.INTERNAL;
        };
    }

    /// A body in a form HTTP does not allow can still be answered; a line that broke cannot.
    private static void brokenLine(Exchange exchange, IOException problem) {
        if (problem instanceof HttpException || problem.getCause() instanceof HttpException) {
            giveUp(exchange, problem, ProblemType.MALFORMED);
        } else {
            exchange.fail(problem);
        }
    }

    private static void giveUp(Exchange exchange, Exception problem, ProblemType type) {
        if (exchange.isCommitted()) {
            exchange.fail(problem);
        } else {
            exchange.refuse(Problem.of(type));
        }
    }
}
