package silkwatch.enrich.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Tag;

/** The editors' YAML files in; a checked {@link Taxonomy} out. */
final class TaxonomyReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> ENTRY_FIELDS =
            Set.of("id", "label", "nation", "expands", "only-place", "opaque", "names", "inferred", "weak", "note");
    private static final Set<String> RULE_FIELDS = Set.of("cue", "veto", "note");
    private static final Set<String> WEAK_FIELDS = Set.of("names", "cue", "veto", "basis", "note");

    private final @Nullable Path folder;

    TaxonomyReader(@Nullable Path folder) {
        this.folder = folder;
    }

    Taxonomy read() {
        List<Entry> entries = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            document(facet.key()).items().forEach(item -> entries.add(entry(facet, item)));
        }
        Taxonomy taxonomy = new Taxonomy(
                entries, classes("cues"), words("masks"), words("furniture"), classes("genres"), traps(), endings());
        References.check(taxonomy);
        return taxonomy;
    }

    private List<TrapCase> traps() {
        return document("traps").items().stream().map(TaxonomyReader::trap).toList();
    }

    private static TrapCase trap(Yaml item) {
        item.only(Set.of("trap", "language", "title", "text", "has", "not", "topic"));
        Yaml title = item.get("title");
        Yaml topic = item.get("topic");
        return new TrapCase(
                item.required("trap"),
                item.required("language"),
                title == null ? "" : title.text(),
                item.required("text"),
                list(item.get("has")),
                list(item.get("not")),
                topic == null ? null : Boolean.valueOf(topic.text()),
                item.place());
    }

    private List<WordList> classes(String file) {
        return document(file).items().stream().map(TaxonomyReader::wordList).toList();
    }

    private WordList words(String file) {
        Yaml names = document(file);
        return new WordList(file, names(names, Tag.Basis.EXPLICIT, Rule.NONE), names.place());
    }

    private Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new HashMap<>();
        document("endings").mapping().fields().forEach((language, list) -> endings.put(language, list(list)));
        return endings;
    }

    private Yaml document(String name) {
        String file = name + ".yaml";
        if (folder == null || !Files.exists(folder.resolve(file))) {
            return Yaml.resource(TaxonomyReader.class, file);
        }
        Path path = folder.resolve(file);
        try {
            return Yaml.parse(Files.readString(path), path.toString());
        } catch (IOException e) {
            throw new Place(path.toString(), 1).error("cannot be read: " + e);
        }
    }

    private static Entry entry(Facet facet, Yaml item) {
        item.only(ENTRY_FIELDS);
        List<Name> names = new ArrayList<>();
        Yaml explicit = item.get("names");
        if (explicit != null) {
            names.addAll(names(explicit, Tag.Basis.EXPLICIT, Rule.NONE));
        }
        Yaml inferred = item.get("inferred");
        if (inferred != null) {
            names.addAll(names(inferred, Tag.Basis.INFERRED, Rule.NONE));
        }
        Yaml weak = item.get("weak");
        if (weak != null) {
            weak.items().forEach(names1 -> names.addAll(weak(names1)));
        }
        if (names.isEmpty()) {
            throw item.place().error("an entry needs names");
        }
        return new Entry(
                facet,
                id(item),
                item.required("label"),
                item.get("nation") == null ? null : item.required("nation"),
                list(item.get("expands")),
                onlyPlace(item.get("only-place")),
                item.get("opaque") != null && Boolean.parseBoolean(item.required("opaque")),
                names,
                item.place());
    }

    private static WordList wordList(Yaml item) {
        item.only(Set.of("id", "names", "note"));
        Yaml names = item.get("names");
        if (names == null) {
            throw item.place().error("a class of cue words needs names");
        }
        return new WordList(id(item), names(names, Tag.Basis.EXPLICIT, Rule.NONE), item.place());
    }

    private static List<Name> weak(Yaml item) {
        item.only(WEAK_FIELDS);
        Yaml names = item.get("names");
        if (names == null) {
            throw item.place().error("a weak group needs names");
        }
        Rule rule = rule(item);
        if (rule.isNone()) {
            throw item.place().error("a weak group needs a cue or a veto");
        }
        return names(names, basis(item.get("basis")), rule);
    }

    private static Rule onlyPlace(@Nullable Yaml item) {
        if (item == null) {
            return Rule.NONE;
        }
        item.only(RULE_FIELDS);
        return rule(item);
    }

    private static Rule rule(Yaml item) {
        List<List<Rule.Reference>> cues = new ArrayList<>();
        Yaml cue = item.get("cue");
        if (cue != null) {
            for (Yaml alternative : cue.items()) {
                cues.add(
                        alternative instanceof Yaml.Sequence all
                                ? all.items().stream()
                                        .map(TaxonomyReader::reference)
                                        .toList()
                                : List.of(reference(alternative)));
            }
        }
        Yaml veto = item.get("veto");
        List<Rule.Reference> vetoes = veto == null
                ? List.of()
                : veto.items().stream().map(TaxonomyReader::reference).toList();
        return new Rule(cues, vetoes);
    }

    private static Tag.Basis basis(@Nullable Yaml basis) {
        if (basis == null) {
            return Tag.Basis.EXPLICIT;
        }
        try {
            return Tag.Basis.valueOf(basis.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw basis.place().error("basis is explicit, inferred or group, not '" + basis.text() + "'");
        }
    }

    private static Rule.Reference reference(Yaml node) {
        String[] parts = node.text().split("@", 2);
        try {
            Rule.Scope scope =
                    parts.length == 1 ? Rule.Scope.SENTENCE : Rule.Scope.valueOf(parts[1].toUpperCase(Locale.ROOT));
            return new Rule.Reference(parts[0], scope);
        } catch (IllegalArgumentException e) {
            throw node.place().error("unknown scope '" + parts[1] + "'");
        }
    }

    /** Names by language: {@code {en: [Japan, Japanese], ja: [日本]}}. */
    private static List<Name> names(Yaml byLanguage, Tag.Basis basis, Rule rule) {
        List<Name> names = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        byLanguage.mapping().fields().forEach((language, list) -> {
            if (!Taxonomy.LANGUAGES.contains(language)) {
                throw list.place().error("unknown language '" + language + "'");
            }
            for (Yaml word : list.items()) {
                Place twice = seen.putIfAbsent(language + " " + word.text(), word.place());
                if (twice != null) {
                    throw word.place().error("'" + word.text() + "' stands here twice");
                }
                names.add(new Name(word.text(), language, basis, rule, word.place()));
            }
        });
        return names;
    }

    private static String id(Yaml item) {
        String id = item.required("id");
        if (!ID.matcher(id).matches()) {
            throw item.place().error("an id is kebab-case, not '" + id + "'");
        }
        return id;
    }

    private static List<String> list(@Nullable Yaml node) {
        return node == null ? List.of() : node.items().stream().map(Yaml::text).toList();
    }
}
