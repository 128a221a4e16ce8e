package org.tablee.trust.report;

/** A picture as inline SVG: black on white, without scripts, with a title and a description to be read aloud. */
final class Drawing {

    private final Markup svg = new Markup();

    Drawing(double width, double height, String title, String description) {
        svg.open(
                "svg",
                "xmlns=\"http://www.w3.org/2000/svg\"",
                "role=\"img\"",
                Markup.attribute("viewBox", "0 0 " + Math.round(width) + " " + Math.round(height)),
                Markup.attribute("width", width),
                Markup.attribute("height", height),
                Markup.attribute("aria-label", title + ". " + description));
        svg.element("title", title);
        svg.element("desc", description);
    }

    Drawing line(double x1, double y1, double x2, double y2, String style) {
        svg.empty(
                        "line",
                        Markup.attribute("x1", x1),
                        Markup.attribute("y1", y1),
                        Markup.attribute("x2", x2),
                        Markup.attribute("y2", y2),
                        Markup.attribute("class", style))
                .close("line");
        return this;
    }

    Drawing dot(double x, double y, double radius, String style) {
        svg.empty(
                        "circle",
                        Markup.attribute("cx", x),
                        Markup.attribute("cy", y),
                        Markup.attribute("r", radius),
                        Markup.attribute("class", style))
                .close("circle");
        return this;
    }

    Drawing box(double x, double y, double width, double height, String style) {
        svg.empty(
                        "rect",
                        Markup.attribute("x", x),
                        Markup.attribute("y", y),
                        Markup.attribute("width", width),
                        Markup.attribute("height", height),
                        Markup.attribute("class", style))
                .close("rect");
        return this;
    }

    Drawing path(String points, String style) {
        svg.empty("path", Markup.attribute("d", points), Markup.attribute("class", style))
                .close("path");
        return this;
    }

    Drawing text(double x, double y, String text, String style) {
        svg.element("text", text, Markup.attribute("x", x), Markup.attribute("y", y), Markup.attribute("class", style));
        return this;
    }

    /** Adds a text that runs upwards. */
    Drawing textUpwards(double x, double y, String text, String style) {
        svg.element(
                "text",
                text,
                Markup.attribute("transform", "translate(" + Math.round(x) + " " + Math.round(y) + ") rotate(-90)"),
                Markup.attribute("class", style));
        return this;
    }

    /** Adds a dot with its whiskers on a horizontal axis. */
    Drawing whiskers(double from, double to, double x, double y, boolean sound) {
        line(from, y, to, y, "whisker");
        line(from, y - 5, from, y + 5, "whisker");
        line(to, y - 5, to, y + 5, "whisker");
        return dot(x, y, 5, sound ? "sound" : "fragile");
    }

    String svg() {
        return svg + "</svg>\n";
    }
}
