package silkwatch.alert.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwatch.alert.Said;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Slots.Place;

class WordingTest {
    private static final Wording WORDING = Wording.ENGLISH;

    @Test
    void datesAsAPaperWritesThem() {
        date("12 June 2027", "2027-06-12");
        date("12\u201313 June 2027", "2027-06-12..2027-06-13");
        date("30 June to 2 July 2027", "2027-06-30..2027-07-02");
        date("31 December 2027 to 1 January 2028", "2027-12-31..2028-01-01");
        date("June 2027", "2027-06");
        date("the first half of June 2027", "2027-06-01..2027-06-15");
        date("the second half of June 2027", "2027-06-16..2027-06-30");
        date("2027", "2027");
    }

    @Test
    void amountsAsAPaperWritesThem() {
        amount("3 trillion yen over 5 years", "3000000000000", "JPY", "P5Y");
        amount("18.5 billion US dollars", "18500000000", "USD", null);
        amount("1,200 tonnes over 1 year", "1200", "t", "P1Y");
        amount("150 documents", "150", "documents", null);
        amount("7.5 EGP over 18 months", "7.50", "EGP", "P18M");
        amount("5 yen", "5", "JPY", "for ever");
    }

    @Test
    void nationsByNameAndTogether() {
        nations("Japan and Kazakhstan", "jp", "kz");
        nations("Japan and the five Central Asian states", "jp", "kg", "kz", "tj", "tm", "uz");
        nations("South Korea and the five Central Asian states", "kg", "kr", "kz", "tj", "tm", "uz");
        nations("the European Union", "eu");
    }

    @Test
    void placesAndOrdinals() {
        assertEquals("Astana, Kazakhstan", WORDING.place(new Place("kz", "Astana")));
        assertEquals("Kazakhstan", WORDING.place(new Place("kz", null)));
        assertEquals("Singapore", WORDING.place(new Place("sg", "Singapore")));
        assertEquals("second", Wording.ordinal(2));
        assertEquals("11th", Wording.ordinal(11));
        assertEquals("22nd", Wording.ordinal(22));
    }

    private static void date(String words, String date) {
        assertEquals(words, Wording.date(Said.date(date)));
    }

    private static void amount(String words, String value, String currency, String horizon) {
        assertEquals(words, WORDING.amount(new Amount(new BigDecimal(value), currency, horizon, null)));
    }

    private static void nations(String words, String... ids) {
        assertEquals(words, Wording.join(WORDING.nations(List.of(ids))));
    }
}
