package org.tablee.trust.report;

/** How a form looks: black on white, on one sheet of A4. */
final class PaperStyle {

    static final String CSS = """

            @page { size: A4 portrait; margin: 11mm 13mm; }
            * { box-sizing: border-box; }
            body { font: 10.5pt/1.3 Verdana, "DejaVu Sans", sans-serif; color: #000; background: #fff;
                   max-width: 184mm; margin: 0 auto; }
            h1 { font-size: 18pt; line-height: 1.1; margin: 0 0 2mm; }
            p { margin: 0 0 1.5mm; }
            .place { font-size: 11pt; font-weight: bold; margin: 0; }
            .how { font-weight: bold; margin: 2.5mm 0; }
            .row { display: flex; align-items: center; gap: 3mm; padding: 1.2mm 0; border-top: 0.2mm solid #000;
                   break-inside: avoid; }
            .question { flex: 1; }
            .answer { flex: 0 0 89mm; }
            .ends { border: 0; padding: 0 0 1mm; align-items: end; }
            .ends .answer, .own { display: flex; justify-content: space-between; gap: 6mm; font-size: 8.5pt; }
            .own { line-height: 1.15; padding-top: 0.8mm; }
            .own span:last-child, .ends .answer span:last-child { text-align: right; }
            .boxes { display: flex; gap: 1mm; align-items: center; }
            .boxes b { width: 7.18mm; height: 7.18mm; border: 0.35mm solid #000; border-radius: 1mm;
                       font-weight: normal; font-size: 9.5pt; display: flex; align-items: center;
                       justify-content: center; }
            .boxes b.wide { width: 24mm; margin-right: 2mm; }
            .words { border-top: 0.2mm solid #000; padding: 2mm 0 0; break-inside: avoid; }
            .small { font-size: 8.5pt; margin: 0; }
            .line { height: 7.5mm; border-bottom: 0.2mm dotted #000; }
            .again { margin-top: 4mm; font-size: 9.5pt; break-inside: avoid; }
            .blank { display: inline-block; width: 70mm; border-bottom: 0.2mm solid #000; margin-left: 2mm; }
            .blank.short { width: 22mm; margin-right: 4mm; }
            footer { font-size: 8pt; margin-top: 2mm; }
            .stub { border-top: 0.4mm dashed #000; margin-top: 3mm; padding-top: 2.5mm; font-size: 9.5pt;
                    break-inside: avoid; }
            """;

    private PaperStyle() {}
}
