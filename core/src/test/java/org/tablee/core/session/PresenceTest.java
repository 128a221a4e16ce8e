package org.tablee.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;

class PresenceTest {

    @Test
    void rolesStayInTheOrderOfTheSheet() {
        List<Role> sheet = List.of(Role.of("soup"), Role.of("bread"), Role.of("cook"), Role.of("accounts"));
        Presence presence = Presence.builder()
                .status(PresenceStatus.PRESENT)
                .addAllRoles(sheet)
                .build();
        assertThat(presence.roles()).containsExactlyElementsOf(sheet);
        assertThat(BothJacksons.write(presence))
                .isEqualTo("{\"status\":\"present\",\"roles\":[\"soup\",\"bread\",\"cook\",\"accounts\"]}");
    }
}
