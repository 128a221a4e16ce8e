package org.tablee.pricing.report;

/** How the page looks: black on white, on one sheet of A4. */
final class PageStyle {

    static final String CSS = """

            @page { size: A4 portrait; margin: 10mm 12mm; }
            * { box-sizing: border-box; }
            body { font: 10pt/1.35 Verdana, "DejaVu Sans", sans-serif; color: #000; background: #fff;
                   max-width: 186mm; margin: 0 auto; padding: 4mm 0; }
            h1 { font-size: 17pt; line-height: 1.15; margin: 0 0 1mm; }
            h2 { font-size: 11pt; margin: 0 0 1.5mm; }
            p { margin: 0 0 1.2mm; }
            .period { font-size: 11pt; }
            .audience { font-weight: bold; font-size: 9pt; }
            .unit { border-top: 1mm solid #000; margin-top: 2.5mm; padding-top: 2mm; }
            .carried { font-size: 12pt; line-height: 1.3; }
            .carried b { font-size: 22pt; line-height: 1; }
            .bar { display: block; width: 100%; height: 7mm; margin: 1mm 0 2mm; }
            .tiles { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5mm; margin: 2.5mm 0; }
            .tile { border: 0.4mm solid #000; border-radius: 2mm; padding: 2.5mm; break-inside: avoid; }
            .tile ul { margin: 0; padding: 0; list-style: none; }
            .tile li { display: flex; justify-content: space-between; gap: 3mm; }
            .tile li.sum { border-top: 0.2mm solid #000; font-weight: bold; }
            .note { font-size: 8pt; line-height: 1.25; margin: 0.6mm 0 0; }
            table { border-collapse: collapse; width: 100%; font-size: 8pt; line-height: 1.2; }
            caption { text-align: left; font-weight: bold; font-size: 11pt; padding: 0 0 1mm; }
            th, td { border-bottom: 0.2mm solid #000; padding: 0.5mm 1.5mm; text-align: right; }
            th:first-child, td:first-child { text-align: left; }
            footer { border-top: 0.3mm solid #000; margin-top: 3mm; padding-top: 1.5mm; font-size: 7.5pt;
                     line-height: 1.25; }
            """;

    private PageStyle() {}
}
