using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Draws pictures: the same words give the same picture, on any machine.</summary>
internal static class PictureDrawing
{
    /// <summary>A poster, a still or a background.</summary>
    /// <param name="subject">What the drawing follows from; the same for all pictures of one item.</param>
    /// <param name="title">What is written on it; null for nothing.</param>
    public static string OfScene(PictureSize size, string subject, string? title) => Frame(size, svg =>
    {
        var random = new SeededRandom(subject);
        new PictureScene(svg, size, random, new(random)).Draw();
        if (title is null) return;
        Shade(svg, size);
        PictureTitle.Write(svg, size, title, alone: false);
    });

    /// <summary>A title on nothing, to lie over another picture.</summary>
    public static string OfTitle(PictureSize size, string title) =>
        Frame(size, svg => PictureTitle.Write(svg, size, title, alone: true));

    /// <summary>Somebody, seen against the light.</summary>
    /// <param name="title">The name; null for none.</param>
    public static string OfPerson(PictureSize size, string subject, string? title) => Frame(size, svg =>
    {
        var palette = new PicturePalette(new(subject));
        var (x, head) = (size.Width / 2.0, Math.Min(size.Width, size.Height) * 0.2);
        var y = size.Height * 0.4;
        svg.Add($"<linearGradient id=\"s\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop stop-color=\"{palette.Sky[2]}\"/>");
        svg.Add($"<stop offset=\"1\" stop-color=\"{palette.Sky[1]}\"/></linearGradient>");
        svg.Add($"<rect width=\"{size.Width}\" height=\"{size.Height}\" fill=\"url(#s)\"/>");
        svg.Add($"<g fill=\"{palette.Sky[0]}\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{head}\"/>");
        svg.Add($"<ellipse cx=\"{x}\" cy=\"{y + (head * 3.1)}\" rx=\"{head * 2}\" ry=\"{head * 1.8}\"/></g>");
        if (title is null) return;
        Shade(svg, size);
        PictureTitle.Write(svg, size, title, alone: false);
    });

    /// <summary>A face, for a profile.</summary>
    public static string OfProfile(PictureSize size, string subject) => Frame(size, svg =>
    {
        var palette = new PicturePalette(new(subject));
        var (w, h) = (size.Width, size.Height);
        svg.Add($"<rect width=\"{w}\" height=\"{h}\" fill=\"{palette.Sky[1]}\"/><g fill=\"{palette.Light}\">");
        svg.Add($"<circle cx=\"{w * 0.33}\" cy=\"{h * 0.4}\" r=\"{w * 0.06}\"/>");
        svg.Add($"<circle cx=\"{w * 0.67}\" cy=\"{h * 0.4}\" r=\"{w * 0.06}\"/></g>");
        svg.Add($"<path d=\"M{w * 0.28} {h * 0.62} Q{w * 0.5} {h * 0.84} {w * 0.72} {h * 0.62}\" fill=\"none\" ");
        svg.Add($"stroke=\"{palette.Light}\" stroke-width=\"{w * 0.06}\" stroke-linecap=\"round\"/>");
    });

    /// <summary>A sign: a triangle in a circle, and a name beside it.</summary>
    /// <param name="name">The name; null for none.</param>
    public static string OfSign(PictureSize size, string subject, string? name) => Frame(size, svg =>
    {
        var palette = new PicturePalette(new(subject));
        var r = size.Height * 0.45;
        svg.Add($"<circle cx=\"{size.Height / 2.0}\" cy=\"{size.Height / 2.0}\" r=\"{r}\" fill=\"{palette.Sky[1]}\"/>");
        svg.Add($"<path d=\"M{size.Height * 0.38} {size.Height * 0.28}v{size.Height * 0.44}");
        svg.Add($"l{size.Height * 0.36} {-size.Height * 0.22}Z\" fill=\"#fff\"/>");
        if (name is null) return;
        svg.Add($"<text x=\"{size.Height * 1.15}\" y=\"{size.Height * 0.66}\" fill=\"{palette.Sky[1]}\" font-family=\"sans-serif\" ");
        svg.Add($"font-weight=\"700\" font-size=\"{size.Height * 0.46}\">{PictureWriter.Escape(name)}</text>");
    });

    private static void Shade(PictureWriter svg, PictureSize size)
    {
        svg.Add($"<linearGradient id=\"d\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0.4\" stop-opacity=\"0\"/>");
        svg.Add($"<stop offset=\"1\" stop-opacity=\"0.8\"/></linearGradient>");
        svg.Add($"<rect width=\"{size.Width}\" height=\"{size.Height}\" fill=\"url(#d)\"/>");
    }

    private static string Frame(PictureSize size, Action<PictureWriter> draw)
    {
        var svg = new PictureWriter();
        svg.Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size.Width}\" height=\"{size.Height}\" ");
        svg.Add($"viewBox=\"0 0 {size.Width} {size.Height}\">");
        draw(svg);
        svg.Add($"</svg>");
        return svg.ToString();
    }
}
