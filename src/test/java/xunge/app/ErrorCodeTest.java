package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void codeIsTheSameForTheSamePlace() {
        assertThat(ErrorCode.of(problem())).isEqualTo(ErrorCode.of(problem()));
    }

    @Test
    void codeIsThatOfTheCause() {
        RuntimeException cause = problem();
        assertThat(ErrorCode.of(new IllegalStateException("around", cause))).isEqualTo(ErrorCode.of(cause));
    }

    @Test
    void anotherPlaceHasAnotherCode() {
        assertThat(ErrorCode.of(problem())).isNotEqualTo(ErrorCode.of(new IllegalArgumentException()));
    }

    @Test
    void codeCanBeReadOut() {
        assertThat(ErrorCode.of(problem())).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    private static RuntimeException problem() {
        return new IllegalArgumentException("anything");
    }
}
