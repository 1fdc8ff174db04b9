package xunge.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge.domain.Campaign;
import xunge.domain.ClassKind;
import xunge.domain.ViolationClass;

class ClassDictionaryTest {

    private final ClassDictionary dictionary = ClassDictionary.load();

    @Test
    void theNationalTableHasItsPublishedCounts() {
        List<ViolationClass> national = dictionary.listAll()
                .stream()
                .filter(c -> c.ref().standard().equals(ClassDictionary.STANDARD))
                .toList();
        assertThat(national).filteredOn(c -> c.ref().kind() == ClassKind.COMPONENT).hasSize(153);
        assertThat(national).filteredOn(c -> c.ref().kind() == ClassKind.MATTER).hasSize(250);
    }

    @Test
    void everyCampaignHasAClass() {
        assertThat(dictionary.listAll()).flatExtracting(c -> c.campaign().stream().toList())
                .contains(Campaign.values());
    }

    @ParameterizedTest
    @CsvSource({"09009, 机动车乱停放", "违停, 机动车乱停放", "僵尸车, 废弃车辆", "煤气罐, 瓶装液化气违规存放使用", "机动车乱, 机动车乱停放", "牛皮癣, 非法小广告",
        "满溢, 垃圾站（箱）满溢"})
    void theFirstHitIsWhatWasMeant(String query, String name) {
        assertThat(dictionary.search(query, 3).getFirst().ref().name()).isEqualTo(name);
    }

    @Test
    void nonsenseFindsNothing() {
        assertThat(dictionary.search("zzz", 10)).isEmpty();
    }

    @Test
    void theSameCodeOfComponentAndMatterStaysApart() {
        assertThat(dictionary.findClass(ClassKind.COMPONENT, "02025").orElseThrow().ref().name())
                .isEqualTo("非机动车停放点");
        assertThat(dictionary.findClass(ClassKind.MATTER, "02025").orElseThrow().ref().name())
                .isNotEqualTo("非机动车停放点");
    }
}
