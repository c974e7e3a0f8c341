package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/** A development's slots in; one English sentence of who, what, where, when and status out. */
final class Headlines {
    private static final Wording WORDING = Wording.ENGLISH;

    static String of(DevelopmentType type, Profile profile, State state) {
        StringBuilder sentence = new StringBuilder(subject(type, profile, state));
        sentence.append(' ').append(WORDING.predicate(state.status()));
        if (state.where() != null) {
            String place = WORDING.place(state.where());
            sentence.append(" in ").append(place);
            if (place.contains(", ") && state.when().known()) {
                sentence.append(',');
            }
        }
        return sentence.append(date(state.status(), state.when())).append('.').toString();
    }

    private static String subject(DevelopmentType type, Profile profile, State state) {
        String ordinal = profile.ordinal() == 0 ? "" : Wording.ordinal(profile.ordinal()) + " ";
        if (profile.format() != null && type.recurring()) {
            return "The " + ordinal + name(profile.format(), profile) + " " + type.noun();
        }
        List<String> who = WORDING.nations(profile.parties());
        List<String> about = about(profile);
        StringBuilder text = new StringBuilder(ordinal.isEmpty() ? article(type.noun()) : "The " + ordinal);
        text.append(type.noun());
        if (state.amount() != null) {
            text.append(" of ").append(WORDING.amount(state.amount()));
        }
        if (!about.isEmpty()) {
            text.append(" on ").append(Wording.join(about));
        }
        if (!who.isEmpty()) {
            text.append(who.size() > 1 ? " between " : " of ").append(Wording.join(who));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private static List<String> about(Profile profile) {
        List<String> about = new ArrayList<>();
        profile.minerals().stream().limit(2).forEach(id -> about.add(name(id, profile)));
        if (about.isEmpty()) {
            profile.initiatives().stream().limit(1).forEach(id -> about.add("the " + name(id, profile)));
        }
        return about;
    }

    private static String name(String id, Profile profile) {
        return WORDING.thing(id, profile.labels().get(id));
    }

    private static String date(Status status, When when) {
        if (!when.known()) {
            return status.stage() == Stage.PROSPECT ? ", with no date known" : "";
        }
        return (status.stage() == Stage.OFF ? "; it had been due " : " ") + Wording.dated(when);
    }

    private static String article(String noun) {
        boolean many = noun.equals("talks") || noun.equals("aid") || noun.equals("trade");
        return many ? "" : "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }

    private Headlines() {}
}
