package org.parley.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Disagreement;
import org.parley.model.Generator;
import org.parley.model.Negotiation;
import org.parley.model.Problem;
import org.parley.model.StateOfPlay;
import org.parley.model.Term;

/** Makes the view of one state of play. */
final class BriefViewing {
    private final StateOfPlay state;
    private final Directory directory;

    BriefViewing(StateOfPlay state) {
        this.state = state;
        this.directory = new Directory(state);
    }

    BriefView view() {
        List<BriefView.Section> sections = sections();
        return new BriefView(
                title(sections),
                state.asOf().map(Object::toString),
                madeBy(state.generator()),
                new SourceViewing(state, directory, sections).sources(),
                sections,
                state.problems().stream().map(BriefViewing::trouble).toList());
    }

    private static String title(List<BriefView.Section> sections) {
        return sections.size() == 1 ? sections.get(0).title() : "State of play of " + sections.size() + " negotiations";
    }

    private static String madeBy(Generator generator) {
        return Display.line(generator.name() + " " + generator.version() + ", " + generator.model());
    }

    private static BriefView.Trouble trouble(Problem problem) {
        return new BriefView.Trouble(
                Display.line(problem.uri()), problem.kind().label(), Display.line(problem.detail()));
    }

    /** One for each negotiation, and one for what belongs to none; never without any. */
    private List<BriefView.Section> sections() {
        Map<String, Negotiation> negotiations = new LinkedHashMap<>();
        state.negotiations().forEach(negotiation -> negotiations.put(negotiation.id(), negotiation));
        List<BriefView.Section> sections = new ArrayList<>();
        negotiations
                .values()
                .forEach(negotiation -> sections.add(
                        section(negotiation.id(), Display.line(negotiation.title()), negotiation.parties())));
        boolean somethingElsewhere = state.facts().stream()
                .anyMatch(fact ->
                        directory.section(fact.fact().evidence().report()).equals(Directory.ELSEWHERE));
        if (sections.isEmpty() || somethingElsewhere) {
            String title = sections.isEmpty() ? "State of play" : "Other reports";
            sections.add(section(Directory.ELSEWHERE, title, List.of()));
        }
        return sections;
    }

    private BriefView.Section section(String id, String title, List<String> partyIds) {
        PartyViewing parties = new PartyViewing(state, directory, id, partyIds);
        EventViewing events = new EventViewing(state, directory, id);
        SpeechViewing speech = new SpeechViewing(state, directory, id);
        return new BriefView.Section(
                title,
                parties.parties(),
                parties.others(),
                new TermViewing(directory, partyIds).table(terms(id)),
                events.meetings(),
                events.ceasefires(),
                speech.threats(),
                speech.latestStatements(),
                speech.statementsInAll(),
                new DisagreementViewing(directory).items(disagreements(id)));
    }

    private List<Term> terms(String section) {
        return state.terms().stream()
                .filter(term -> directory
                        .sectionOf(term.positions().stream()
                                .flatMap(stand -> stand.facts().stream())
                                .toList())
                        .equals(section))
                .toList();
    }

    private List<Disagreement> disagreements(String section) {
        return state.disagreements().stream()
                .filter(disagreement -> disagreement.claims().stream()
                        .findFirst()
                        .map(claim -> claim.evidence().get(0).report())
                        .map(directory::section)
                        .orElse(Directory.ELSEWHERE)
                        .equals(section))
                .toList();
    }
}
