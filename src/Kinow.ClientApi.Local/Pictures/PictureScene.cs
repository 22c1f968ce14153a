using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Draws what a film could be about: a landscape, a town, the mountains, the night, something abstract.</summary>
internal sealed class PictureScene(PictureWriter svg, PictureSize size, SeededRandom random, PicturePalette palette)
{
    private const int Kinds = 5;

    private double Width => size.Width;

    private double Height => size.Height;

    private double Least => Math.Min(size.Width, size.Height);

    /// <summary>Draws one, over the whole picture.</summary>
    public void Draw()
    {
        Sky();
        switch (random.Below(Kinds))
        {
            case 0:
                Sun();
                Hills();
                break;
            case 1:
                Sun();
                Town();
                break;
            case 2:
                Stars();
                Peaks();
                break;
            case 3:
                Rays();
                Hills();
                break;
            default:
                Spheres();
                break;
        }
    }

    private void Sky()
    {
        svg.Add($"<linearGradient id=\"s\" x1=\"0\" y1=\"0\" x2=\"0.25\" y2=\"1\"><stop stop-color=\"{palette.Sky[0]}\"/>");
        svg.Add($"<stop offset=\"0.6\" stop-color=\"{palette.Sky[1]}\"/>");
        svg.Add($"<stop offset=\"1\" stop-color=\"{palette.Sky[2]}\"/></linearGradient>");
        svg.Add($"<radialGradient id=\"l\"><stop stop-color=\"{palette.Light}\"/>");
        svg.Add($"<stop offset=\"1\" stop-color=\"{palette.Light}\" stop-opacity=\"0\"/></radialGradient>");
        svg.Add($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"url(#s)\"/>");
    }

    private void Sun()
    {
        var (x, y, r) = (Width * random.Between(0.25, 0.75), Height * random.Between(0.25, 0.5), Least * random.Between(0.12, 0.22));
        svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r * 2.6}\" fill=\"url(#l)\" opacity=\"0.55\"/>");
        svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{palette.Light}\"/>");
    }

    private void Stars()
    {
        for (var i = 0; i < 60; i++)
        {
            svg.Add($"<circle cx=\"{random.Between(0, Width)}\" cy=\"{random.Between(0, Height * 0.6)}\" ");
            svg.Add($"r=\"{Least * random.Between(0.001, 0.004):0.##}\" fill=\"#fff\" opacity=\"{random.Between(0.3, 0.95):0.##}\"/>");
        }

        var (x, y, r) = (Width * random.Between(0.2, 0.8), Height * random.Between(0.12, 0.3), Least * random.Between(0.06, 0.11));
        svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r * 3}\" fill=\"url(#l)\" opacity=\"0.35\"/>");
        svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{palette.Light}\"/>");
    }

    private void Hills()
    {
        const int Layers = 4;
        for (var layer = 0; layer < Layers; layer++)
        {
            var depth = (layer + 1.0) / Layers;
            var (top, swing) = (Height * (0.48 + (0.13 * layer)), Height * random.Between(0.04, 0.1));
            var (a, b) = (random.Between(-1, 1) * swing, random.Between(-1, 1) * swing);
            svg.Add($"<path d=\"M0 {top + a} C{Width * 0.3} {top - swing} {Width * 0.45} {top + swing} {Width * 0.6} {top + b} ");
            svg.Add($"S{Width * 0.85} {top - swing} {Width} {top - a} V{Height} H0Z\" fill=\"{palette.Layer(depth)}\"/>");
        }
    }

    private void Peaks()
    {
        const int Layers = 3;
        for (var layer = 0; layer < Layers; layer++)
        {
            svg.Add($"<path d=\"M0 {Height} ");
            var step = Width / (4 + random.Below(3));
            for (var x = -step / 2; x < Width + step; x += step)
            {
                var foot = Height * (0.66 + (0.12 * layer));
                svg.Add($"L{x + (step * random.Between(0.35, 0.65))} {foot - (Height * random.Between(0.08, 0.26))} L{x + step} {foot} ");
            }

            svg.Add($"V{Height}Z\" fill=\"{palette.Layer((layer + 1.0) / Layers)}\"/>");
        }
    }

    private void Town()
    {
        const int Layers = 3;
        for (var layer = 0; layer < Layers; layer++)
        {
            var colour = palette.Layer((layer + 1.0) / Layers);
            for (double x = 0; x < Width;)
            {
                var (width, height) = (Width * random.Between(0.05, 0.12), Height * (random.Between(0.16, 0.42) - (0.06 * layer)));
                svg.Add($"<rect x=\"{x}\" y=\"{Height - height}\" width=\"{width + 1}\" height=\"{height}\" fill=\"{colour}\"/>");
                if (layer == Layers - 1) Windows(x, Height - height, width);
                x += width;
            }
        }
    }

    private void Windows(double left, double top, double width)
    {
        var pane = width / 7;
        for (var row = 1; row < 6; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                if (random.Below(5) < 3) continue;
                svg.Add($"<rect x=\"{left + (pane * (1 + (2 * column)))}\" y=\"{top + (row * pane * 2)}\" width=\"{pane}\" ");
                svg.Add($"height=\"{pane}\" fill=\"{palette.Light}\" opacity=\"0.7\"/>");
            }
        }
    }

    private void Rays()
    {
        var (x, y, far) = (Width * random.Between(0.3, 0.7), Height * random.Between(0.5, 0.62), Width + Height);
        for (var i = 0; i < 24; i += 2)
        {
            var (from, to) = (i * Math.PI / 12, (i + 1) * Math.PI / 12);
            svg.Add($"<path d=\"M{x} {y}L{x + (far * Math.Cos(from))} {y + (far * Math.Sin(from))}");
            svg.Add($"L{x + (far * Math.Cos(to))} {y + (far * Math.Sin(to))}Z\" fill=\"{palette.Light}\" opacity=\"0.13\"/>");
        }

        svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Least * 0.2}\" fill=\"{palette.Light}\"/>");
    }

    private void Spheres()
    {
        for (var i = 0; i < 7; i++)
        {
            var (x, y, r) = (random.Between(0, Width), random.Between(0, Height), Least * random.Between(0.08, 0.4));
            var colour = i % 3 == 0 ? palette.Light : palette.Sky[i % 3];
            svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{colour}\" opacity=\"0.35\"/>");
            svg.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{r * 0.7}\" fill=\"{colour}\" opacity=\"0.3\"/>");
        }
    }
}
