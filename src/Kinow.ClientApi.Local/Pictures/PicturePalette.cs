using Kinow.ClientApi.Local.Seeding;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Colours that go together: a sky of neighbouring hues, and a light of the opposite side.</summary>
internal sealed class PicturePalette
{
    private readonly double hue;
    private readonly double light;

    public PicturePalette(SeededRandom random)
    {
        hue = random.Between(0, 360);
        light = hue + random.Between(150, 210);
        var turn = random.Between(25, 60) * (random.Below(2) == 0 ? 1 : -1);
        Sky = [Colour(hue, 0.55, 0.14), Colour(hue + turn, 0.6, 0.34), Colour(hue + (2 * turn), 0.75, 0.62)];
    }

    /// <summary>From top to bottom.</summary>
    public string[] Sky { get; }

    public string Light => Colour(light, 0.9, 0.78);

    /// <summary>The colour of what stands before the sky.</summary>
    /// <param name="depth">0 far away to 1 near.</param>
    public string Layer(double depth) => Colour(hue + (20 * depth), 0.5, 0.32 - (0.24 * depth));

    // As hexadecimal digits, which everything that reads SVG understands.
    private static string Colour(double hue, double saturation, double lightness)
    {
        return $"#{Part(0):x2}{Part(8):x2}{Part(4):x2}";

        int Part(int offset)
        {
            var k = (offset + (((hue % 360) + 360) % 360 / 30)) % 12;
            var spread = saturation * Math.Min(lightness, 1 - lightness);
            return (int)Math.Round(255 * (lightness - (spread * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)))));
        }
    }
}
