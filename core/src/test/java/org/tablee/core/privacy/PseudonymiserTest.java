package org.tablee.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;

class PseudonymiserTest {

    private static final PlaceId VAISE = PlaceId.of("vaise");

    /** The bytes 0 to 31. */
    private static byte[] secret() {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) i;
        }
        return secret;
    }

    /** Made with the modules hmac and hashlib of Python 3.11.7. */
    @ParameterizedTest
    @CsvSource({
        "vaise,   42,  c-e2eb90b9010e73a1f79a93a0a0587953",
        "vaise,   43,  c-66772c6cc02df3adaadf1aec4a82af60",
        "oullins, 42,  c-1e3e8070448bb79414a89e5c94abffc6",
        "vaise,   Zoé, c-19ae9d944822a3722e5aa01e237371f0"
    })
    void aPseudonymIsAKeyedDigest(String place, String identifier, String expected) {
        assertThat(Pseudonymiser.of(PlaceId.of(place), secret()).pseudonym(identifier))
                .isEqualTo(ConviveId.of(expected));
    }

    @Test
    void theSecretIsNotKept() {
        byte[] secret = secret();
        Pseudonymiser pseudonymiser = Pseudonymiser.of(VAISE, secret);
        secret[0]++;
        assertThat(pseudonymiser.pseudonym("42")).hasToString("c-e2eb90b9010e73a1f79a93a0a0587953");
        assertThat(Pseudonymiser.of(VAISE, secret).pseudonym("42"))
                .as("another secret")
                .isNotEqualTo(pseudonymiser.pseudonym("42"));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> Pseudonymiser.of(VAISE, new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A secret has 32 bytes or more, but had 31");
    }

    @Test
    void onceDestroyedItTellsNothing() {
        Pseudonymiser pseudonymiser = Pseudonymiser.of(VAISE, secret());
        pseudonymiser.destroy();
        assertThat(pseudonymiser.isDestroyed()).isTrue();
        assertThatThrownBy(() -> pseudonymiser.pseudonym("42")).isInstanceOf(IllegalStateException.class);
    }
}
