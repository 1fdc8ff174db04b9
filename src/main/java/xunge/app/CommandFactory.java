package xunge.app;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import xunge.ui.text.Texts;

/// Makes commands, handing the language in use to those that ask for it in their constructor.
final class CommandFactory implements CommandLine.IFactory {

    private final Texts texts;

    CommandFactory(Texts texts) {
        this.texts = texts;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Texts.class) {
                return type.cast(constructor.newInstance(texts));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
