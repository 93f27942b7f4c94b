package org.parley.evaluate;

/** Whether the attributes of a fact that was found agree with those that were marked. */
@FunctionalInterface
interface Rightness {
    boolean isRight(Mark mark, Found fact);

    /** The definition for {@code type}; actors are those of {@code brief}. */
    static Rightness of(FactType type, Brief brief) {
        return switch (type) {
            case STATEMENT -> new StatementRightness(brief);
            case MEETING -> new MeetingRightness(brief);
            case POSITION -> (mark, fact) -> isRightPosition(mark, fact, brief);
            case CEASEFIRE -> (mark, fact) -> isRightCeasefire(mark, fact, brief);
            case THREAT -> (mark, fact) -> isRightThreat(mark, fact, brief);
        };
    }

    /** The party or whoever voiced it is accepted, and the stance is. */
    private static boolean isRightPosition(Mark mark, Found fact, Brief brief) {
        boolean party = brief.isAny(Json.texts(fact.node(), "party"), mark.texts("party"))
                || brief.isAny(Json.texts(fact.node(), "holder"), mark.texts("party"));
        return party
                && Json.text(fact.node(), "stance")
                        .filter(mark.texts("stance")::contains)
                        .isPresent();
    }

    /** The status is the same, and one of those marked is named. */
    private static boolean isRightCeasefire(Mark mark, Found fact, Brief brief) {
        boolean status = Json.text(fact.node(), "status").equals(mark.text("status"));
        return status && (mark.texts("by").isEmpty() || brief.isAny(Json.texts(fact.node(), "by"), mark.texts("by")));
    }

    /** The act is the same, and one of those marked is named. */
    private static boolean isRightThreat(Mark mark, Found fact, Brief brief) {
        return Json.text(fact.node(), "act").equals(mark.text("act"))
                && brief.isAny(Json.texts(fact.node(), "by"), mark.texts("by"));
    }
}
