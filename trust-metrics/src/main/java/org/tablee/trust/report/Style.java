package org.tablee.trust.report;

/** How the page looks: black on white, on sheets of A4. */
final class Style {

    static final String CSS = """

            @page { size: A4 portrait; margin: 10mm 12mm; }
            * { box-sizing: border-box; }
            body { font: 9.5pt/1.3 Verdana, "DejaVu Sans", sans-serif; color: #000; background: #fff;
                   max-width: 186mm; margin: 0 auto; padding: 2mm 0; }
            h1 { font-size: 15pt; line-height: 1.15; margin: 0 0 1mm; }
            h2 { font-size: 13pt; margin: 6mm 0 2mm; }
            h2, h3 { break-after: avoid; }
            p { margin: 0 0 1.5mm; }
            .period { font-size: 10pt; }
            .audience { font-weight: bold; }
            .data { font-size: 8.5pt; }
            .tiles { display: grid; grid-auto-flow: column; grid-template-rows: auto repeat(3, auto);
                     grid-template-columns: repeat(3, 1fr); gap: 2.5mm; margin: 2.5mm 0; }
            .tiles section { display: contents; }
            .tiles h2 { margin: 0; border-bottom: 1mm solid #000; padding-bottom: 1mm; }
            .tiles h2 small { display: block; font-weight: normal; font-size: 8.5pt; }
            .tile { border: 0.5mm solid #000; border-radius: 2mm; padding: 2mm 2.5mm; break-inside: avoid; }
            .tile.open { border-style: dashed; }
            .tile h3 { font-size: 9pt; line-height: 1.2; margin: 0 0 1.5mm; }
            .tile .answer { font-size: 9.5pt; line-height: 1.25; margin: 0 0 1mm; }
            .numeral { font-size: 9pt; margin: 0 0 1mm; }
            .numeral b { font-size: 18pt; line-height: 1; margin-right: 1.5mm; }
            .note { font-size: 7.5pt; line-height: 1.2; margin: 0 0 0.5mm; }
            .people { display: block; width: 100%; max-width: 52mm; height: auto; margin: 0 0 2mm; }
            .people .dark { fill: #000; stroke: #000; }
            .people .hatched { fill: url(#hatch); stroke: #000; }
            .people .light { fill: #fff; stroke: #000; }
            section, figure, aside, footer { break-inside: avoid-page; }
            .pillar, .computed { break-inside: auto; }
            .pillar:first-of-type { break-before: page; }
            figure { margin: 3mm 0; }
            figcaption { font-size: 9pt; }
            svg { max-width: 100%; height: auto; font-family: inherit; }
            .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; align-items: start; }
            .sides h3 { font-size: 11pt; margin: 0 0 1mm; border-bottom: 0.5mm solid #000; }
            dl { margin: 0; }
            dt { font-weight: bold; margin-top: 2.5mm; break-after: avoid; }
            dd { margin: 0.5mm 0 0 0; }
            table { border-collapse: collapse; width: 100%; font-size: 8pt; line-height: 1.25; }
            th, td { border: 0.2mm solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
            tr { break-inside: avoid; }
            blockquote { border-left: 1mm solid #000; margin: 2mm 0; padding: 0 0 0 3mm; white-space: pre-line; }
            aside { border: 0.3mm dashed #000; padding: 2mm 3mm; margin: 4mm 0; }
            aside h2 { margin-top: 0; }
            footer { border-top: 0.3mm solid #000; margin-top: 5mm; padding-top: 2mm; font-size: 8pt;
                     overflow-wrap: anywhere; }
            .frame { fill: none; stroke: #000; }
            .band { fill: url(#hatch); stroke: #000; stroke-width: 0.5; }
            .bar { fill: url(#hatch); stroke: #000; }
            .axis { stroke: #000; stroke-width: 1; }
            .grid { stroke: #999; stroke-width: 0.5; }
            .dashed { stroke: #000; stroke-dasharray: 6 4; }
            .curve { fill: none; stroke: #000; stroke-width: 2.5; }
            .whisker { stroke: #000; stroke-width: 2; }
            .sound { fill: #000; stroke: #000; }
            .fragile { fill: #fff; stroke: #000; stroke-width: 2; }
            .label { font-size: 13px; }
            .tick { font-size: 12px; }
            .middle { text-anchor: middle; }
            .end { text-anchor: end; }
            .pattern { position: absolute; width: 0; height: 0; }
            """;

    static final String PATTERNS = """
            <svg class="pattern" aria-hidden="true"><defs><pattern id="hatch" width="4" height="4"
            patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#fff"/>
            <line x1="0" y1="0" x2="0" y2="4" stroke="#000" stroke-width="1.6"/></pattern></defs></svg>
            """;

    private Style() {}
}
