package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The envoys said that they would meet again in the spring, and that nothing had been signed.",
                "en | Envoys meet in Ost: ferry fees, grain quotas, fishing limits, prisoners, border posts, water levels",
                "de | Die Unterhändler haben sich am Montag getroffen und wollen sich im Frühjahr wieder treffen.",
                "fr | Les négociateurs se sont réunis lundi et ont décidé de se revoir au printemps prochain.",
                "ru | Переговорщики встретились в понедельник и договорились встретиться снова весной.",
                "und | Talks resume in Ost",
            })
    void tellsTheLanguage(String code, String text) {
        assertThat(Language.of(text, Optional.empty())).isEqualTo(code);
    }

    @Test
    void believesADeclarationOnlyWhereTheWordsAgree() {
        String german = "Die Unterhändler haben sich am Montag getroffen und wollen sich im Frühjahr wieder treffen.";

        assertThat(Language.of(german, Optional.of("en-GB"))).isEqualTo("de");
    }
}
