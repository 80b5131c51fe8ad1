package io.ringledger.gateway.analytics.export;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** Bars from zero, each with its name below; of many only some are named. */
record Chart(String title, List<Bar> bars) {
    private static final float WIDTH = 500;
    private static final float HEIGHT = 142;
    private static final float ABOVE = 20;
    private static final float LEFT = 40;
    private static final float BELOW = 18;
    private static final float FONT = 7;
    private static final int MOST_NAMES = 10;
    private static final Color INK = new Color(0x2B, 0x5C, 0x8A);
    private static final Color LINES = new Color(0xBB, 0xBB, 0xBB);

    /** @param value not negative */
    record Bar(String name, double value) {}

    Image drawn(PdfContentByte page, BaseFont font) {
        PdfTemplate canvas = page.createTemplate(WIDTH, HEIGHT);
        double highest = Math.max(bars.stream().mapToDouble(Bar::value).max().orElse(0), Double.MIN_NORMAL);
        float step = (WIDTH - LEFT) / Math.max(1, bars.size());
        float tall = HEIGHT - BELOW - ABOVE;
        int named = Math.ceilDiv(Math.max(1, bars.size()), MOST_NAMES);
        canvas.setColorFill(INK);
        for (int bar = 0; bar < bars.size(); bar++) {
            float height = (float) (tall * bars.get(bar).value() / highest);
            canvas.rectangle(LEFT + bar * step + step * .15f, BELOW, step * .7f, height);
        }
        canvas.fill();
        axes(canvas, tall);
        canvas.setColorFill(Color.DARK_GRAY);
        canvas.beginText();
        canvas.setFontAndSize(font, FONT + 1);
        canvas.showTextAligned(PdfContentByte.ALIGN_LEFT, title, 0, HEIGHT - FONT - 2, 0);
        canvas.setFontAndSize(font, FONT);
        for (int bar = 0; bar < bars.size(); bar += named) {
            canvas.showTextAligned(
                    PdfContentByte.ALIGN_CENTER,
                    bars.get(bar).name(),
                    LEFT + bar * step + step / 2,
                    BELOW - FONT - 2,
                    0);
        }
        String top = bars.isEmpty() || highest == Double.MIN_NORMAL ? "0" : Cells.number(highest);
        canvas.showTextAligned(PdfContentByte.ALIGN_RIGHT, top, LEFT - 4, BELOW + tall - FONT / 2, 0);
        canvas.showTextAligned(PdfContentByte.ALIGN_RIGHT, "0", LEFT - 4, BELOW - FONT / 2, 0);
        canvas.endText();
        return Image.getInstance(canvas);
    }

    private static void axes(PdfTemplate canvas, float tall) {
        canvas.setColorStroke(LINES);
        canvas.setLineWidth(.5f);
        canvas.moveTo(LEFT, BELOW + tall);
        canvas.lineTo(LEFT, BELOW);
        canvas.lineTo(WIDTH, BELOW);
        canvas.stroke();
    }
}
