package silkwatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.address.Addresses;
import silkwatch.ingest.address.Domain;
import silkwatch.ingest.fetch.Request.Validators;
import silkwatch.ingest.robots.Robots;
import silkwatch.ingest.robots.RobotsAnswer;
import silkwatch.ingest.robots.Rules;

/** Requests in; what became of each, when its domain's turn came, out. It never throws for what a server does. */
public final class Fetcher implements AutoCloseable {
    /** A domain that is to be left alone for longer than this is not waited for: the caller has better things to do. */
    private static final Duration WORTH_WAITING = Duration.ofSeconds(20);

    private static final Duration LONGEST_HOLD = Duration.ofHours(1);

    private final Manners manners;
    private final Limits limits;
    private final AddressPolicy policy;
    private final InstantSource clock;
    private final HttpExchange http;
    private final Lanes lanes;
    private final Robots robots;
    private final Consumer<Fetched> observer;

    /** @param observer told of everything that was fetched, or was not; for counting */
    public Fetcher(
            Manners manners, Limits limits, AddressPolicy policy, InstantSource clock, Consumer<Fetched> observer) {
        this(manners, limits, policy, clock, observer, CheckedDns.Names.SYSTEM);
    }

    Fetcher(
            Manners manners,
            Limits limits,
            AddressPolicy policy,
            InstantSource clock,
            Consumer<Fetched> observer,
            CheckedDns.Names names) {
        this.manners = manners;
        this.limits = limits;
        this.policy = policy;
        this.clock = clock;
        this.observer = observer;
        http = new HttpExchange(manners.userAgent(), limits, new CheckedDns(names, policy));
        lanes = new Lanes(manners.width());
        robots = new Robots(
                Manners.PRODUCT,
                file -> hop(Request.robots(file), Trail.of(file), () -> true, false)
                        .thenApply(Fetcher::robotsAnswer),
                clock);
    }

    /** @param wanted asked when the request's turn has come; an answer of false drops it */
    public CompletableFuture<Fetched> fetch(Request request, BooleanSupplier wanted) {
        return hop(request, Trail.of(request.address()), wanted, true).thenApply(fetched -> {
            observer.accept(fetched);
            return fetched;
        });
    }

    @Override
    public void close() {
        lanes.close();
        http.close();
    }

    private CompletableFuture<Fetched> hop(Request request, Trail trail, BooleanSupplier wanted, boolean askRobots) {
        URI address = trail.end();
        Optional<AddressPolicy.Refusal> refused = policy.refuse(address);
        if (refused.isPresent()) {
            return failed(trail, refused.get().reason(), refused.get().detail());
        }
        if (!askRobots) {
            return exchange(request, trail, wanted, manners.pause(), false);
        }
        return robots.rules(address).thenCompose(rules -> {
            if (rules.unknown().isPresent()) {
                return failed(
                        trail,
                        reason(rules.unknown().get()),
                        "robots.txt: " + rules.unknown().get().detail());
            }
            return rules.allows(address)
                    ? exchange(request, trail, wanted, pause(rules), true)
                    : failed(trail, Reason.ROBOTS, "robots.txt disallows " + address.getRawPath());
        });
    }

    private CompletableFuture<Fetched> exchange(
            Request request, Trail trail, BooleanSupplier wanted, Duration pause, boolean askRobots) {
        String domain = Domain.of(trail.end());
        Duration held = lanes.held(domain);
        if (held.compareTo(WORTH_WAITING) > 0) {
            return CompletableFuture.completedFuture(new Fetched.Failed(
                    trail, Reason.RATE_LIMITED, domain + " asked to be left alone for longer", 0, held));
        }
        return lanes.submit(domain, pause, () -> attempt(request, trail, wanted))
                .thenCompose(attempt -> attempt.answer() == null
                        ? CompletableFuture.completedFuture(attempt.failed())
                        : next(request, trail, wanted, attempt.answer(), askRobots));
    }

    private Attempt attempt(Request request, Trail trail, BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            return new Attempt(null, new Fetched.Failed(trail, Reason.ABANDONED, "no longer wanted", 0, null));
        }
        try {
            return new Attempt(http.get(trail.end(), headers(request), request.most()), null);
        } catch (FetchException e) {
            String detail = String.valueOf(e.getMessage());
            return new Attempt(null, new Fetched.Failed(trail, e.reason(), detail, 0, null));
        }
    }

    private CompletableFuture<Fetched> next(
            Request request, Trail trail, BooleanSupplier wanted, Answer answer, boolean askRobots) {
        if (!answer.isRedirect()) {
            return CompletableFuture.completedFuture(outcome(request, trail, answer));
        }
        Optional<URI> target = answer.header("location").flatMap(to -> Addresses.resolve(trail.end(), to));
        if (target.isEmpty()) {
            return failed(
                    trail,
                    Reason.BAD_ADDRESS,
                    "redirect to '" + answer.header("location").orElse("") + "'");
        }
        URI to = withoutFragment(target.get());
        if (trail.visited(to)) {
            return failed(trail, Reason.REDIRECT_LOOP, "redirected in a circle at " + to);
        }
        if (trail.hops().size() >= limits.redirects()) {
            return failed(trail, Reason.TOO_MANY_REDIRECTS, "more than " + limits.redirects() + " redirects");
        }
        return hop(request, trail.then(to, answer.isPermanentRedirect()), wanted, askRobots);
    }

    private Fetched outcome(Request request, Trail trail, Answer answer) {
        int status = answer.status();
        if (status == 304) {
            return request.validators().isEmpty()
                    ? new Fetched.Failed(trail, Reason.PROTOCOL, "HTTP 304, though it was not asked", status, null)
                    : new Fetched.NotModified(trail, Freshness.of(answer));
        }
        if (status == 200 || status == 203) {
            return answer.body().length == 0
                    ? new Fetched.Failed(trail, Reason.EMPTY, "an empty document", status, null)
                    : new Fetched.Fresh(
                            trail,
                            answer.body(),
                            answer.header("content-type").orElse(null),
                            validators(answer),
                            Freshness.of(answer),
                            answer.cut());
        }
        Duration retryAfter = Freshness.retryAfter(answer, clock.instant());
        if (status == 429 || (status == 503 && retryAfter != null)) {
            lanes.hold(
                    Domain.of(trail.end()), shorter(retryAfter == null ? manners.pause() : retryAfter, LONGEST_HOLD));
        }
        String again = retryAfter == null ? "" : ", again after " + retryAfter.toSeconds() + " s";
        return new Fetched.Failed(trail, reason(status), "HTTP " + status + again, status, retryAfter);
    }

    private CompletableFuture<Fetched> failed(Trail trail, Reason reason, String detail) {
        return CompletableFuture.completedFuture(new Fetched.Failed(trail, reason, detail, 0, null));
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 402, 403, 406, 451 -> Reason.REFUSED;
            case 404 -> Reason.NOT_FOUND;
            case 410 -> Reason.GONE;
            case 429 -> Reason.RATE_LIMITED;
            default -> status >= 500 ? Reason.SERVER_ERROR : status >= 400 ? Reason.CLIENT_ERROR : Reason.PROTOCOL;
        };
    }

    private static Reason reason(RobotsAnswer.Unknown unknown) {
        return unknown.word().isEmpty() ? Reason.PROTOCOL : Reason.valueOf(unknown.word());
    }

    private static RobotsAnswer robotsAnswer(Fetched fetched) {
        if (fetched instanceof Fetched.Fresh fresh) {
            return new RobotsAnswer.Found(fresh.body(), fresh.contentType(), fresh.freshFor());
        } else if (fetched instanceof Fetched.Failed failed) {
            boolean none = failed.reason() == Reason.EMPTY
                    || failed.reason() == Reason.TOO_MANY_REDIRECTS
                    || failed.reason() == Reason.REDIRECT_LOOP
                    || (failed.status() >= 400 && failed.status() < 500 && failed.status() != 429);
            return none
                    ? new RobotsAnswer.None()
                    : new RobotsAnswer.Unknown(failed.reason().name(), failed.detail());
        }
        return new RobotsAnswer.None();
    }

    private Duration pause(Rules rules) {
        return rules.crawlDelay()
                .map(delay -> shorter(delay, manners.longestCrawlDelay()))
                .filter(delay -> delay.compareTo(manners.pause()) > 0)
                .orElse(manners.pause());
    }

    private static Validators validators(Answer answer) {
        return new Validators(
                answer.header("etag").orElse(null),
                answer.header("last-modified").orElse(null));
    }

    private static Map<String, String> headers(Request request) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", request.accept());
        put(headers, "If-None-Match", request.validators().etag());
        put(headers, "If-Modified-Since", request.validators().lastModified());
        return headers;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** An answer, or why there is none. */
    private record Attempt(@Nullable Answer answer, Fetched.@Nullable Failed failed) {}
}
