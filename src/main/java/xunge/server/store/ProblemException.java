package xunge.server.store;

import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// A request the city refuses as a whole; nothing of it was kept.
public final class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /// Refused for `problem`.
    public ProblemException(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    /// Refused for a problem of `type` that needs no more words.
    public ProblemException(ProblemType type) {
        this(Problem.of(type));
    }

    /// What to answer.
    public Problem problem() {
        return problem;
    }
}
