using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kinow.ClientApi.Local.Pictures;

/// <summary>Writes SVG. What comes in as text goes out as text, never as markup.</summary>
internal sealed class PictureWriter
{
    private readonly StringBuilder text = new(4096);

    /// <summary>Adds markup; numbers with one digit after the point.</summary>
    public void Add(ref Markup markup) => text.Append(markup.ToStringAndClear());

    /// <summary>What characters stand for in markup. Those that XML does not know are left out.</summary>
    public static string Escape(string value) => string.Concat(value.EnumerateRunes().Select(static rune => rune.Value switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        < 0x20 or 0xFFFE or 0xFFFF or (>= 0x7F and <= 0x9F) => " ",
        _ => rune.ToString(),
    }));

    public override string ToString() => text.ToString();

    /// <summary>Markup with values in it.</summary>
    [InterpolatedStringHandler]
    public ref struct Markup(int literalLength, int formattedCount)
    {
        private DefaultInterpolatedStringHandler inner = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

        public void AppendLiteral(string value) => inner.AppendLiteral(value);

        public void AppendFormatted(double value) => inner.AppendFormatted(value, "0.#");

        public void AppendFormatted(double value, string format) => inner.AppendFormatted(value, format);

        public void AppendFormatted(int value) => inner.AppendFormatted(value);

        public void AppendFormatted(string value) => inner.AppendFormatted(value);

        internal string ToStringAndClear() => inner.ToStringAndClear();
    }
}
