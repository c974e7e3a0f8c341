package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/** A development's slots in; one English sentence of who, what, where, when and status out. */
final class Headlines {
    private static final Wording WORDING = Wording.ENGLISH;

    static String of(DevelopmentType type, Profile profile, State state) {
        StringBuilder sentence = new StringBuilder(subject(type, profile, state));
        sentence.append(' ').append(predicate(type, state.status()));
        String date = date(type, state.status(), state.when());
        if (state.where() != null) {
            String place = WORDING.place(state.where());
            sentence.append(" in ").append(place);
            sentence.append(place.contains(", ") && date.startsWith(" ") ? "," : "");
        }
        return sentence.append(date).append('.').toString();
    }

    /** What was in force is suspended, not put off. */
    private static String predicate(DevelopmentType type, Status status) {
        return status == Status.POSTPONED && !type.recurring() && type.revocable()
                ? "was suspended"
                : WORDING.predicate(status);
    }

    private static String subject(DevelopmentType type, Profile profile, State state) {
        boolean counted = type.recurring() && profile.ordinal() > 0;
        String ordinal = counted ? Wording.ordinal(profile.ordinal()) + " " : "";
        if (profile.format() != null && type.recurring()) {
            return "The " + ordinal + name(profile.format(), profile) + " " + type.noun();
        }
        if (type.named()) {
            Optional<String> name = profile.initiatives().stream()
                    .filter(profile.things()::contains)
                    .findFirst();
            if (name.isPresent()) {
                return "The " + name(name.get(), profile);
            }
        }
        List<String> who = WORDING.nations(profile.parties());
        List<String> about = about(profile);
        StringBuilder text = new StringBuilder(ordinal.isEmpty() ? article(type.noun()) : "The " + ordinal);
        text.append(type.noun());
        if (state.amount() != null) {
            text.append(" of ").append(WORDING.amount(state.amount()));
        }
        if (!about.isEmpty()) {
            text.append(' ').append(about.get(0).startsWith("the ") ? "under" : type.about());
            text.append(' ').append(Wording.join(about));
        }
        if (!who.isEmpty()) {
            text.append(' ')
                    .append(who.size() > 1 ? type.among() : "of")
                    .append(' ')
                    .append(Wording.join(who));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private static List<String> about(Profile profile) {
        List<String> about = new ArrayList<>();
        profile.minerals().stream().limit(2).forEach(id -> about.add(name(id, profile)));
        if (about.isEmpty()) {
            profile.initiatives().stream()
                    .filter(profile.things()::contains)
                    .limit(1)
                    .forEach(id -> about.add("the " + name(id, profile)));
        }
        return about;
    }

    private static String name(String id, Profile profile) {
        return WORDING.thing(id, profile.labels().get(id));
    }

    private static String date(DevelopmentType type, Status status, When when) {
        if (!when.known()) {
            return status.stage() == Stage.PROSPECT ? ", with no date known" : "";
        }
        if (status.stage() != Stage.OFF || status == Status.DENIED) {
            return " " + Wording.dated(when);
        }
        return type.recurring() ? "; it had been due " + Wording.dated(when) : "";
    }

    private static String article(String noun) {
        boolean many = noun.equals("talks") || noun.equals("aid") || noun.equals("trade");
        return many ? "" : "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }

    private Headlines() {}
}
