package org.parley.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.parley.model.Meeting;

/** What a rule found, for assertions. */
final class Found {
    private Found() {}

    static Meeting only(List<Meeting> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Each participant as printed with the part: {@code "Norway ATTENDED"}. */
    static List<String> parts(Meeting meeting) {
        return meeting.participants().stream()
                .map(one -> one.who().text() + ' ' + one.role())
                .toList();
    }
}
