package xunge.style.sld;

import java.util.List;
import java.util.Map;
import xunge.style.Value;

/// Questions and choices.
final class LogicFunctions {

    private static final int MANY = 100;

    private final Functions.Register register;

    private LogicFunctions(Functions.Register register) {
        this.register = register;
    }

    static void addTo(Map<String, Functions.Form> forms) {
        LogicFunctions logic = new LogicFunctions(new Functions.Register(forms));
        logic.addChoices();
        logic.addComparisons();
        logic.addTexts();
    }

    private void addChoices() {
        register.add(2, 3, p -> new Values.Chosen(p, LogicFunctions::either), "if_then_else", "if");
        register.add(1, MANY, p -> new Values.Chosen(p, LogicFunctions::firstPresent), "coalesce", "nvl",
                "strdefaultifblank");
        test(1, 1, (p, f, s) -> p.getFirst().text(f, s).isEmpty(), "isnull");
        test(1, 1, (p, f, s) -> !Values.isTrue(p.getFirst(), f, s), "not");
        test(1, MANY, (p, f, s) -> p.stream().allMatch(v -> Values.isTrue(v, f, s)), "and");
        test(1, MANY, (p, f, s) -> p.stream().anyMatch(v -> Values.isTrue(v, f, s)), "or");
        test(1, 1, (p, f, s) -> Values.isTrue(p.getFirst(), f, s), "parseboolean", "double2bool", "int2bbool");
        test(2, MANY, LogicFunctions::isAmong, "in", "in2", "in3", "in4", "in5", "in6", "in7", "in8", "in9", "in10");
    }

    private static int either(List<Value> p, int feature, double scale) {
        if (Values.isTrue(p.getFirst(), feature, scale)) {
            return 1;
        }
        return p.size() > 2 ? 2 : -1;
    }

    private static int firstPresent(List<Value> p, int feature, double scale) {
        for (int i = 0; i < p.size(); i++) {
            if (!p.get(i).text(feature, scale).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAmong(List<Value> p, int feature, double scale) {
        return p.stream().skip(1).anyMatch(v -> isEqual(p.getFirst(), v, feature, scale));
    }

    private static boolean isEqual(Value a, Value b, int feature, double scale) {
        return Comparing.hasBoth(a, b, feature, scale) && Comparing.isSame(a, b, feature, scale, true);
    }

    private void addComparisons() {
        test(2, 2, (p, f, s) -> isEqual(p.get(0), p.get(1), f, s), "equalto");
        test(2, 2, (p, f, s) -> Comparing.hasBoth(p.get(0), p.get(1), f, s) && !isEqual(p.get(0), p.get(1), f, s),
                "notequalto");
        test(2, 2, (p, f, s) -> isOrdered(p, f, s) && order(p, f, s) > 0, "greaterthan");
        test(2, 2, (p, f, s) -> isOrdered(p, f, s) && order(p, f, s) >= 0, "greaterequalthan");
        test(2, 2, (p, f, s) -> isOrdered(p, f, s) && order(p, f, s) < 0, "lessthan");
        test(2, 2, (p, f, s) -> isOrdered(p, f, s) && order(p, f, s) <= 0, "lessequalthan");
        test(3, 3, (p, f, s) -> order(List.of(p.get(0), p.get(1)), f, s) >= 0
                && order(List.of(p.get(0), p.get(2)), f, s) <= 0 && isOrdered(p, f, s), "between");
    }

    private static boolean isOrdered(List<Value> p, int feature, double scale) {
        return p.stream().noneMatch(v -> v.text(feature, scale).isEmpty());
    }

    private static int order(List<Value> p, int feature, double scale) {
        return Comparing.compare(p.get(0), p.get(1), feature, scale);
    }

    private void addTexts() {
        words((a, b) -> a.equalsIgnoreCase(b), "strequalsignorecase");
        words(String::startsWith, "strstartswith");
        words(String::endsWith, "strendswith");
        words((a, b) -> SafePattern.of(b, false).matches(a), "strmatches");
        words((a, b) -> SafePattern.like(b, "%", "_", "\\", true).matches(a), "islike", "like");
    }

    private void words(java.util.function.BiPredicate<String, String> question, String... names) {
        test(2, 2, (p, f, s) -> question.test(p.get(0).text(f, s), p.get(1).text(f, s)), names);
    }

    private void test(int least, int most, Values.Test question, String... names) {
        register.add(least, most, p -> new Values.Tested(p, question), names);
    }
}
