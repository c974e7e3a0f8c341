package silkwatch.alert.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static silkwatch.alert.Said.said;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import silkwatch.contract.Alert;
import silkwatch.contract.beat.Beat;

/** Each case: what articles say, one a line, and the alerts that are due, as {@code CHANGE type status}. */
class LedgerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z"));

    private record Case(String name, List<Reading> readings, List<String> alerts) {}

    private static Case of(String name, List<Reading> readings, String... alerts) {
        return new Case(name, readings, List.of(alerts));
    }

    @TestFactory
    Stream<DynamicTest> alertsAreDue() {
        return Stream.of(
                        of(
                                "a plan, its date, the event",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said(
                                                "2027-04-20 gazette : summit scheduled @cajad-summit six in:kz/Astana on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-06-13 courier : summit held @cajad-summit #2 six in:kz/Astana on:2027-06-12..2027-06-13")),
                                "NEW summit planned",
                                "STATUS summit scheduled",
                                "STATUS summit held"),
                        of(
                                "four papers, one alert",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said("2027-02-16 gazette : summit planned @cajad-summit six in:kz on:2027-06"),
                                        said("2027-02-17 herald : summit planned six in:kz on:2027-06"),
                                        said("2027-02-17 tribune : summit planned @cajad-summit #2 six")),
                                "NEW summit planned"),
                        of(
                                "postponed, and set anew",
                                List.of(
                                        said(
                                                "2027-04-20 gazette : summit scheduled @cajad-summit #2 six in:kz/Astana on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-05-28 courier : summit postponed @cajad-summit #2 six in:kz/Astana on:2027-06-12..2027-06-13"),
                                        said("2027-05-28 gazette : summit postponed @cajad-summit #2 six"),
                                        said(
                                                "2027-06-10 herald : summit scheduled @cajad-summit six in:kz/Astana on:2027-07-17..2027-07-18",
                                                "summit postponed background @cajad-summit six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-07-18 courier : summit held @cajad-summit #2 six in:kz/Astana on:2027-07-17..2027-07-18")),
                                "NEW summit scheduled",
                                "STATUS summit postponed",
                                "STATUS summit scheduled",
                                "STATUS summit held"),
                        of(
                                "the next summit is none that was held",
                                List.of(said(
                                        "2025-12-20 courier : summit planned next @cajad-summit six in:kz",
                                        "summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12-19..2025-12-20")),
                                "NEW summit held",
                                "NEW summit planned"),
                        of(
                                "a better source disagrees: that is told, and then which sum stands is not",
                                List.of(
                                        said("2026-11-05 courier : investment-pledge announced jp+uz =5e9USD"),
                                        said("2026-11-06 gazette agency : investment-pledge announced jp+uz =50e9USD"),
                                        said("2026-11-07 gazette agency : investment-pledge announced jp+uz =50e9USD")),
                                "NEW investment-pledge announced",
                                "CONFLICT investment-pledge announced"),
                        of(
                                "a sum that takes the place of another, months later",
                                List.of(
                                        said("2026-09-17 courier : investment-pledge announced jp+uz ~toyota =60e9JPY"),
                                        said(
                                                "2027-01-21 gazette : investment-pledge announced jp+uz ~toyota =75e9JPY was=60e9JPY")),
                                "NEW investment-pledge announced",
                                "AMOUNT investment-pledge announced"),
                        of(
                                "what an article recalls does not lead its news to an older entry",
                                List.of(
                                        said("2026-03-17 courier : appointment announced jp+kz on:2026-03-17"),
                                        said(
                                                "2027-07-07 gazette : appointment announced jp+kz",
                                                "appointment completed background jp+kz")),
                                "NEW appointment announced",
                                "NEW appointment announced"),
                        of(
                                "what a plant makes is shipped, which is no step of the plant",
                                List.of(
                                        said(
                                                "2026-12-28 courier : project-milestone completed jp+kz ~gallium ~erg on:2026-12-28"),
                                        said(
                                                "2027-03-25 gazette : trade-flow started jp+kz ~gallium ~erg on:2027-03-25")),
                                "NEW project-milestone completed",
                                "NEW trade-flow started"),
                        of(
                                "Korea's first is not Japan's first",
                                List.of(
                                        said(
                                                "2025-12-20 courier : summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12-20"),
                                        said(
                                                "2025-12-21 courier : summit held @kr-ca #1 kr+kz+kg+tj+tm+uz in:kr/Seoul on:2025-12-20")),
                                "NEW summit held"),
                        of(
                                "the cancelled plan of the year before",
                                List.of(
                                        said(
                                                "2024-07-16 courier : summit planned @cajad-summit six in:kz on:2024-08-01..2024-08-15"),
                                        said(
                                                "2025-12-20 courier : summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12-20",
                                                "summit cancelled background @cajad-summit six in:kz on:2024-08")),
                                "NEW summit planned",
                                "NEW summit held"),
                        of(
                                "a late translation moves nothing back",
                                List.of(
                                        said(
                                                "2025-12-20 courier : summit held @cajad-summit six in:jp/Tokyo on:2025-12-19..2025-12-20"),
                                        said(
                                                "2025-12-30 mirror : summit planned @cajad-summit six in:jp/Tokyo on:2025-12-19..2025-12-20")),
                                "NEW summit held"),
                        of(
                                "another date of a plan",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said(
                                                "2027-03-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-07")),
                                "NEW summit planned",
                                "DATE summit planned"),
                        of(
                                "a finer date of a plan",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said(
                                                "2027-03-16 courier : summit planned @cajad-summit #2 six in:kz/Astana on:2027-06-12")),
                                "NEW summit planned"),
                        of(
                                "a month of a plan instead of a year",
                                List.of(
                                        said("2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027"),
                                        said(
                                                "2027-03-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06")),
                                "NEW summit planned"),
                        of(
                                "a declaration adopted days after its plan",
                                List.of(
                                        said("2027-06-16 courier : declaration planned @cajad-summit six"),
                                        said("2027-06-20 gazette : declaration adopted @cajad-summit six"),
                                        said(
                                                "2027-06-21 herald : declaration adopted @cajad-summit six on:2027-06-20")),
                                "NEW declaration planned",
                                "STATUS declaration adopted"),
                        of(
                                "another's pledge months before",
                                List.of(
                                        said("2027-02-16 courier : investment-pledge announced jp+kz =600e6USD"),
                                        said("2027-06-20 gazette : investment-pledge announced six =3e12JPY/P5Y")),
                                "NEW investment-pledge announced",
                                "NEW investment-pledge announced"),
                        of(
                                "another place of a plan",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz/Astana on:2027-06-12"),
                                        said(
                                                "2027-03-16 courier : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12")),
                                "NEW summit planned",
                                "PLACE summit planned"),
                        of(
                                "ten times the sum, told at the same time",
                                List.of(
                                        said(
                                                "2025-12-20 courier : investment-pledge announced six =3e12JPY/P5Y on:2025-12-20"),
                                        said(
                                                "2025-12-20 gazette : investment-pledge announced six =3e12JPY/P5Y on:2025-12-20"),
                                        said(
                                                "2025-12-21 mirror : investment-pledge announced six =30e12JPY/P5Y on:2025-12-20"),
                                        said(
                                                "2025-12-22 mirror2 : investment-pledge announced six =30e12JPY/P5Y on:2025-12-20")),
                                "NEW investment-pledge announced",
                                "CONFLICT investment-pledge announced"),
                        of(
                                "a conversion is no other sum",
                                List.of(
                                        said(
                                                "2025-12-20 courier : investment-pledge announced six =3e12JPY/P5Y on:2025-12-20"),
                                        said(
                                                "2025-12-21 mirror : investment-pledge announced six =19e9USD/P5Y on:2025-12-20")),
                                "NEW investment-pledge announced"),
                        of(
                                "a revision corrects the sum",
                                List.of(
                                        said("2027-12-08 times : aid-loan signed jp+uz =58e9JPY on:2027-12-08"),
                                        said("2027-12-08 times again : aid-loan signed jp+uz =85e9JPY on:2027-12-08")),
                                "NEW aid-loan signed",
                                "AMOUNT aid-loan signed"),
                        of(
                                "a revision mends a typo",
                                List.of(
                                        said("2027-12-08 times : aid-loan signed jp+uz =58e9JPY on:2027-12-08"),
                                        said("2027-12-08 times again : aid-loan signed jp+uz =58e9JPY on:2027-12-08")),
                                "NEW aid-loan signed"),
                        of(
                                "a loan step by step, under another sum",
                                List.of(
                                        said("2027-07-18 courier : aid-loan announced jp+uz =85e9JPY on:2027-07-18"),
                                        said("2027-10-20 gazette : aid-loan adopted jp+uz =85e9JPY on:2027-10-20"),
                                        said("2027-12-08 times : aid-loan signed jp+uz =58e9JPY on:2027-12-08"),
                                        said("2027-12-08T18:00 gazette : aid-loan signed jp+uz =85e9JPY on:2027-12-08"),
                                        said("2027-12-08 times again : aid-loan signed jp+uz =85e9JPY on:2027-12-08")),
                                "NEW aid-loan announced",
                                "STATUS aid-loan adopted",
                                "STATUS aid-loan signed",
                                "CONFLICT aid-loan signed",
                                "AMOUNT aid-loan signed"),
                        of(
                                "two contracts on one mineral",
                                List.of(
                                        said("2027-01-22 courier : agreement signed jp+kz ~tungsten on:2027-01-21"),
                                        said("2027-04-14 gazette : agreement signed jp+kz ~tungsten"),
                                        said("2027-07-17 courier : agreement signed jp+kz ~tungsten on:2027-07-17")),
                                "NEW agreement signed",
                                "NEW agreement signed"),
                        of(
                                "two contracts on one day",
                                List.of(
                                        said(
                                                "2027-01-22 courier : agreement signed jp+kz ~tungsten on:2027-01-21",
                                                "agreement signed jp+kz ~gallium on:2027-01-21"),
                                        said("2027-01-23 gazette : agreement signed jp+kz ~gallium on:2027-01-21")),
                                "NEW agreement signed",
                                "NEW agreement signed"),
                        of(
                                "two states are not six",
                                List.of(
                                        said("2025-12-20 courier : agreement signed six =150documents on:2025-12-20"),
                                        said("2025-12-20 gazette : agreement signed jp+kz ~gallium on:2025-12-20")),
                                "NEW agreement signed",
                                "NEW agreement signed"),
                        of(
                                "signed in April, ratified in January",
                                List.of(
                                        said("2027-04-28 desk : treaty-step signed jp+tm on:2027-04-27"),
                                        said(
                                                "2028-01-19 sun : treaty-step ratified jp+tm on:2028-01-19",
                                                "treaty-step signed background jp+tm on:2027-04-27")),
                                "NEW treaty-step signed",
                                "STATUS treaty-step ratified"),
                        of(
                                "a visit called off is no summit called off",
                                List.of(
                                        said(
                                                "2027-04-20 gazette : summit scheduled @cajad-summit #2 six in:kz/Astana on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-05-03 courier : visit cancelled jp+uz in:uz/Tashkent on:2027-05-06..2027-05-08")),
                                "NEW summit scheduled",
                                "NEW visit cancelled"),
                        of(
                                "a date passes in silence",
                                List.of(
                                        said(
                                                "2027-04-20 gazette : summit scheduled @cajad-summit #2 six in:kz/Astana on:2027-06-12..2027-06-13"),
                                        said("2027-06-25 courier : visit held jp+uz in:uz/Tashkent on:2027-06-24")),
                                "NEW summit scheduled",
                                "STATUS summit lapsed",
                                "NEW visit held"),
                        of(
                                "a date passed long ago in silence",
                                List.of(
                                        said(
                                                "2024-07-16 gazette : visit scheduled jp+kz in:kz on:2024-08-09..2024-08-12"),
                                        said("2025-12-20 courier : visit held jp+uz in:uz/Tashkent on:2025-12-19")),
                                "NEW visit scheduled",
                                "NEW visit held"),
                        of(
                                "background opens nothing aloud",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit held background @cajad-summit #1 six in:jp/Tokyo on:2025-12"),
                                        said(
                                                "2027-02-16 gazette : agreement signed background jp+kz ~tungsten on:2027-01"))),
                        of(
                                "an old deed is no news",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12"))),
                        of(
                                "news after background is news",
                                List.of(
                                        said(
                                                "2027-02-16 courier : agreement signed background jp+kz ~tungsten on:2027-02-15"),
                                        said("2027-02-17 gazette : agreement signed jp+kz ~tungsten on:2027-02-15")),
                                "NEW agreement signed"),
                        of(
                                "a low source only adds",
                                List.of(
                                        said(
                                                "2027-02-16 blog low : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said(
                                                "2027-02-17 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said(
                                                "2027-02-18 blog low : summit cancelled @cajad-summit #2 six in:kz on:2027-06")),
                                "NEW summit planned"),
                        of(
                                "an undated page opens nothing and may disagree",
                                List.of(
                                        said(
                                                "2027-07-18T08:00 page undated : investment-pledge announced six =10e12JPY/P3Y"),
                                        said(
                                                "2027-07-18 courier : investment-pledge announced six =1e12JPY/P3Y on:2027-07-18"),
                                        said(
                                                "2027-07-19 page undated : investment-pledge announced six =10e12JPY/P3Y")),
                                "NEW investment-pledge announced",
                                "CONFLICT investment-pledge announced"),
                        of(
                                "others' formats are not ours",
                                List.of(
                                        said(
                                                "2027-06-22 courier : summit held @eu-ca #2 eu+kz+kg+tj+tm+uz in:be/Brussels on:2027-06-22"),
                                        said("2027-06-22 courier2 : agreement signed jp+in ~gallium on:2027-06-22"))),
                        of(
                                "a curb is imposed and suspended",
                                List.of(
                                        said("2027-03-31 plus : export-control adopted tj ~antimony on:2027-03-30"),
                                        said("2027-03-31 plus2 : export-control adopted tj ~antimony on:2027-03-30"),
                                        said("2027-08-13 herald : export-control postponed tj ~antimony on:2027-08-12"),
                                        said(
                                                "2027-08-14 plus : export-control adopted background tj ~antimony on:2027-03-30")),
                                "NEW export-control adopted",
                                "STATUS export-control postponed"),
                        of(
                                "an outsider named in passing is no party",
                                List.of(
                                        said(
                                                "2027-01-22 courier : agreement signed jp+kz ~jogmec ~tungsten on:2027-01-21"),
                                        said(
                                                "2027-01-22 gazette : agreement signed cn+jp+kz ~jogmec ~tungsten on:2027-01-21")),
                                "NEW agreement signed"),
                        of(
                                "a party misread, the names and the days the same",
                                List.of(
                                        said(
                                                "2027-01-22 courier : agreement signed jp+kz ~jogmec ~tungsten on:2027-01-21"),
                                        said("2027-01-23 gazette : agreement signed jp+uz ~jogmec ~tungsten")),
                                "NEW agreement signed"),
                        of(
                                "a contract told again as new after weeks",
                                List.of(
                                        said(
                                                "2027-01-22 courier : agreement signed jp+kz ~jogmec ~tungsten on:2027-01-21"),
                                        said(
                                                "2027-04-14 gazette : agreement signed jp+kz ~jogmec ~tungsten on:2027-04-13")),
                                "NEW agreement signed"),
                        of(
                                "a treaty that a paper calls an agreement",
                                List.of(
                                        said(
                                                "2027-04-28 courier : treaty-step signed jp+tm on:2027-04-27",
                                                "agreement signed jp+tm"),
                                        said(
                                                "2028-01-19 gazette : treaty-step ratified jp+tm",
                                                "agreement ratified jp+tm"),
                                        said("2028-02-09 herald : treaty-step ratified jp+tm on:2028-01-19")),
                                "NEW treaty-step signed",
                                "STATUS treaty-step ratified"),
                        of(
                                "a loan signed with two digits changed about",
                                List.of(
                                        said("2027-07-18 courier : aid-loan announced jp+uz =58.5e9JPY"),
                                        said("2027-10-20 gazette : aid-loan signed jp+uz =55.8e9JPY on:2027-10-20")),
                                "NEW aid-loan announced",
                                "STATUS aid-loan signed"),
                        of(
                                "a treaty of a pair that has a grant",
                                List.of(
                                        said("2027-04-24 courier : aid-loan adopted jp+tj =2e9JPY on:2027-04-24"),
                                        said("2027-04-28 gazette : treaty-step announced jp+tj on:2027-04-28")),
                                "NEW aid-loan adopted",
                                "NEW treaty-step announced"),
                        of(
                                "a treaty told by one ministry and by another",
                                List.of(
                                        said(
                                                "2027-04-28 courier : treaty-step ratified jp+kg ~jogorku-kenesh on:2027-04-28"),
                                        said("2027-07-31 gazette : treaty-step in-force jp+kg ~mof-jp on:2027-07-30")),
                                "NEW treaty-step ratified",
                                "STATUS treaty-step in-force"),
                        of(
                                "the exchange of notes that a paper calls a signing",
                                List.of(
                                        said("2027-07-18 courier : aid-loan announced jp+uz =85e9JPY"),
                                        said("2027-10-20 gazette : aid-loan adopted jp+uz on:2027-10-20"),
                                        said("2027-10-21 herald : aid-loan signed jp+uz =85e9JPY on:2027-10-20"),
                                        said("2027-12-08 courier : aid-loan signed jp+uz =85e9JPY on:2027-12-08")),
                                "NEW aid-loan announced",
                                "STATUS aid-loan adopted",
                                "STATUS aid-loan signed"),
                        of(
                                "two routes of one pair",
                                List.of(
                                        said(
                                                "2027-03-05 courier : route-milestone under-way jp+kz ~titr on:2027-03-05"),
                                        said(
                                                "2027-06-10 courier : route-milestone planned jp+kz in:kz/Aktau on:2027-09"),
                                        said(
                                                "2027-09-01 gazette : route-milestone scheduled jp+kz ~airline on:2027-10-31"),
                                        said(
                                                "2027-09-22 gazette : route-milestone started jp+kz in:kz/Aktau on:2027-09-22"),
                                        said(
                                                "2027-10-31 gazette : route-milestone started jp+kz ~airline on:2027-10-31")),
                                "NEW route-milestone under-way",
                                "NEW route-milestone planned",
                                "NEW route-milestone scheduled",
                                "STATUS route-milestone started",
                                "STATUS route-milestone started"),
                        of(
                                "opened and held on one day is one thing to tell",
                                List.of(
                                        said(
                                                "2027-10-05 courier : ministerial under-way @cajad-summit #1 six in:jp/Tokyo on:2027-10-05"),
                                        said(
                                                "2027-10-06 gazette : ministerial held @cajad-summit #1 six in:jp/Tokyo on:2027-10-05")),
                                "NEW ministerial under-way"),
                        of(
                                "a visit for the summit is part of it",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said("2027-02-17 gazette : visit planned jp+kz in:kz on:2027-06")),
                                "NEW summit planned"),
                        of(
                                "one paper's other place is doubted, two papers' is not",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz/Astana on:2027-06-12"),
                                        said(
                                                "2027-02-17 gazette : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12"),
                                        said(
                                                "2027-02-18 herald : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12")),
                                "NEW summit planned",
                                "PLACE summit planned"),
                        of(
                                "the day of the announcement is not the day of the summit",
                                List.of(
                                        said(
                                                "2027-04-20 courier : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-04-20T17:00 gazette : summit scheduled @cajad-summit #2 six on:2027-04-20")),
                                "NEW summit scheduled"),
                        of(
                                "a plan for the day of its report is the plan without a date",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said(
                                                "2027-02-18 gazette : summit planned @cajad-summit six in:kz on:2027-02-18")),
                                "NEW summit planned"),
                        of(
                                "what was held is no next one",
                                List.of(
                                        said(
                                                "2027-07-18 courier : summit held @cajad-summit #2 six in:kz/Astana on:2027-07-17..2027-07-18"),
                                        said("2027-07-18T21:00 gazette : summit held next @cajad-summit six in:uz")),
                                "NEW summit held"),
                        of(
                                "the pledge to six and the loan to one",
                                List.of(
                                        said(
                                                "2027-07-18 courier : investment-pledge announced six =1e12JPY/P3Y",
                                                "aid-loan announced jp+uz =85e9JPY"),
                                        said(
                                                "2027-07-18T21:00 gazette : investment-pledge announced jp+kz =1e12JPY/P3Y",
                                                "investment-pledge announced jp+uz =85e9JPY")),
                                "NEW investment-pledge announced",
                                "NEW aid-loan announced"),
                        of(
                                "what was held back is not brought up by later articles",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz on:2027-06"),
                                        said("2027-02-17 gazette : visit planned jp+kz in:kz on:2027-06"),
                                        said(
                                                "2027-04-20 courier : summit scheduled @cajad-summit #2 six in:kz/Astana on:2027-07-12..2027-07-13",
                                                "visit planned background jp+kz in:kz on:2027-06")),
                                "NEW summit planned",
                                "STATUS summit scheduled"),
                        of(
                                "a report between a plan's end and its grace is in time",
                                List.of(
                                        said(
                                                "2027-04-20 gazette : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-06-18 courier : summit held @cajad-summit #2 six on:2027-06-12..2027-06-13")),
                                "NEW summit scheduled",
                                "STATUS summit held"),
                        of(
                                "a lapsed one was held after all",
                                List.of(
                                        said(
                                                "2027-04-20 gazette : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said("2027-06-25 courier : visit held jp+uz in:uz/Tashkent on:2027-06-24"),
                                        said(
                                                "2027-06-26 courier : summit held @cajad-summit #2 six on:2027-06-12..2027-06-13")),
                                "NEW summit scheduled",
                                "STATUS summit lapsed",
                                "NEW visit held",
                                "STATUS summit held"),
                        of(
                                "two agencies give two dates in one week",
                                List.of(
                                        said(
                                                "2027-02-16 courier agency : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-02-17 gazette agency : summit scheduled @cajad-summit #2 six on:2027-06-19..2027-06-20")),
                                "NEW summit scheduled",
                                "CONFLICT summit scheduled"),
                        of(
                                "an office gives another date than a paper",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-02-17 ministry official : summit scheduled @cajad-summit #2 six on:2027-06-19..2027-06-20")),
                                "NEW summit scheduled",
                                "DATE summit scheduled"),
                        of(
                                "an office corrects a paper of which nothing was told",
                                List.of(
                                        said("2027-02-16 courier : summit proposed @cajad-summit #2 six on:2027-06-12"),
                                        said(
                                                "2027-02-17 ministry official : summit proposed @cajad-summit #2 six on:2027-06-19"),
                                        said("2027-02-25 gazette : summit planned @cajad-summit #2 six on:2027-06-19")),
                                "NEW summit planned"),
                        of(
                                "a paper corrects itself",
                                List.of(
                                        said("2027-02-16 courier : summit planned @cajad-summit #2 six on:2027-06-12"),
                                        said("2027-02-18 courier : summit planned @cajad-summit #2 six on:2027-06-19")),
                                "NEW summit planned",
                                "DATE summit planned"),
                        of(
                                "an office names another place than a paper",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz/Astana on:2027-06-12"),
                                        said(
                                                "2027-02-17 ministry official : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12")),
                                "NEW summit planned",
                                "PLACE summit planned"),
                        of(
                                "another date weeks later is a change",
                                List.of(
                                        said(
                                                "2027-02-16 courier agency : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-03-17 gazette agency : summit scheduled @cajad-summit #2 six on:2027-06-19..2027-06-20")),
                                "NEW summit scheduled",
                                "DATE summit scheduled"),
                        of(
                                "a revision that changes a figure",
                                List.of(
                                        said("2027-07-18 courier : aid-loan signed jp+uz ~jica =58e9JPY on:2027-07-18"),
                                        said(
                                                "2027-07-18 courier again : aid-loan signed jp+uz ~jica =85e9JPY on:2027-07-18")),
                                "NEW aid-loan signed",
                                "AMOUNT aid-loan signed"),
                        of(
                                "a revision that changes no slot",
                                List.of(
                                        said("2027-07-18 courier : aid-loan signed jp+uz ~jica =85e9JPY on:2027-07-18"),
                                        said(
                                                "2027-07-18 courier again : aid-loan signed jp+uz ~jica =85e9JPY on:2027-07-18")),
                                "NEW aid-loan signed"),
                        of(
                                "talks beside a summit are part of it",
                                List.of(
                                        said(
                                                "2025-12-20 courier : summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12-19..2025-12-20"),
                                        said("2025-12-20 gazette : leader-talks held jp+kz in:jp/Tokyo on:2025-12-20")),
                                "NEW summit held"))
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> assertEquals(test.alerts(), run(test))));
    }

    private static List<String> run(Case test) {
        Ledger ledger = new Ledger(Beat.japanCentralAsia(), CLOCK);
        List<String> raised = new ArrayList<>();
        for (Reading reading : test.readings()) {
            for (Alert alert : ledger.take(reading).alerts()) {
                raised.add(alert.change() + " " + alert.type() + " "
                        + alert.status().id());
            }
        }
        return raised;
    }
}
