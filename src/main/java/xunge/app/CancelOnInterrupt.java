package xunge.app;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import xunge.exchange.Monitor;
import xunge.ui.text.Texts;

/// Shows at the command line how far work has come. Ctrl-C cancels it and lets it clean up before the process ends.
final class CancelOnInterrupt implements Monitor, AutoCloseable {

    private static final long SECONDS_TO_CLEAN_UP = 20;
    private static final double STEP = 0.1;

    private final Texts texts;
    private final PrintWriter out;
    private final String what;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancel, "cancel exchange");
    private volatile boolean cancelled;
    private double shown;

    CancelOnInterrupt(Texts texts, PrintWriter out, String what) {
        this.texts = texts;
        this.out = out;
        this.what = what;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void cancel() {
        cancelled = true;
        try {
            if (!finished.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS)) {
                System.getLogger(CancelOnInterrupt.class.getName()).log(System.Logger.Level.WARNING, "gave up waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void progress(long done, long total) {
        double share = total <= 0 ? 0 : Math.min(1, done / (double) total);
        if (share >= shown + STEP) {
            shown = Math.floor(share / STEP) * STEP;
            out.println(texts.get("cli.import.progress", what, shown));
            out.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
