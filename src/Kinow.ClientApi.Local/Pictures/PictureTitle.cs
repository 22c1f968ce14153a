using System.Text;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Writes a title: in lines that fit, as large as they may be.</summary>
internal static class PictureTitle
{
    private const int MaxLines = 4;
    private const int MaxCharacters = 60;

    // Of most fonts, of the height of a line.
    private const double CharacterWidth = 0.62;
    private const double LineHeight = 1.12;

    /// <summary>Writes it at the bottom of a picture, or in the middle of one that is nothing else.</summary>
    public static void Write(PictureWriter svg, PictureSize size, string title, bool alone)
    {
        var lines = LinesOf(title, size.Width > size.Height ? 22 : 13);
        var longest = lines.Max(static line => line.EnumerateRunes().Count());
        var height = Math.Min(size.Width * 0.86 / (Math.Max(longest, 4) * CharacterWidth), size.Height * 0.72 / (lines.Count * LineHeight));
        height = Math.Min(height, size.Width * 0.14);
        var block = height * LineHeight * lines.Count;
        var top = alone ? (size.Height - block) / 2 : size.Height - block - (size.Height * 0.06);
        svg.Add($"<g fill=\"#fff\" font-family=\"'Avenir Next Condensed','Roboto Condensed','Arial Narrow',sans-serif\" ");
        svg.Add($"font-weight=\"700\" font-size=\"{height}\" text-anchor=\"middle\" stroke=\"#000\" ");
        svg.Add($"stroke-opacity=\"0.35\" stroke-width=\"{height * 0.06}\" paint-order=\"stroke\">");
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Add($"<text x=\"{size.Width / 2.0}\" y=\"{top + (height * ((LineHeight * i) + 0.9))}\">");
            svg.Add($"{PictureWriter.Escape(lines[i])}</text>");
        }

        svg.Add($"</g>");
    }

    private static List<string> LinesOf(string title, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Shortened(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width && lines.Count < MaxLines - 1)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    // Whole characters, not halves of those that take two.
    private static string Shortened(string title)
    {
        var runes = title.EnumerateRunes().ToArray();
        return runes.Length <= MaxCharacters ? title : string.Concat(runes.Take(MaxCharacters - 1)) + "…";
    }
}
