package silkwatch.ingest.page;

/**
 * A paragraph, heading, list item or other run of text without a block boundary inside.
 *
 * @param order position among the blocks of the page
 * @param text white space collapsed, line breaks kept
 * @param weight letters and digits, han and kana counting as the several letters that a word of theirs stands for
 * @param linkWeight the weight of what stands in links
 * @param sentences ends of sentences, and commas
 * @param traits of the elements around it, inline ones included
 */
record Block(
        int order,
        Box box,
        String text,
        int weight,
        int linkWeight,
        int links,
        int sentences,
        int commas,
        boolean emphasised,
        int traits) {

    boolean is(Trait trait) {
        return trait.in(traits);
    }

    /** Level of the heading, 1 to 6; 0 when it is none. */
    int heading() {
        return Tags.heading(box.name);
    }

    double linkDensity() {
        return weight == 0 ? 0 : (double) linkWeight / weight;
    }
}
