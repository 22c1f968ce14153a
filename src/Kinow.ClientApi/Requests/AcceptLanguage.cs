using System.Globalization;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Requests;

/// <summary>Chooses among the platform's languages by the header <c>Accept-Language</c> (RFC 9110 section 12.5.4).</summary>
internal static class AcceptLanguage
{
    /// <summary>
    /// The offered language that the header likes best, with the region that it names with it; the first offered one when it likes none of
    /// them.
    /// </summary>
    /// <param name="header">The header's value; may be empty.</param>
    /// <param name="offered">The platform's languages; its default first.</param>
    public static LocaleCode Choose(ReadOnlySpan<char> header, ReadOnlySpan<LanguageCode> offered)
    {
        var best = new LocaleCode(offered[0]);
        var bestQuality = 0.0;
        var otherQuality = 0.0;
        foreach (var range in header.Split(','))
        {
            var element = header[range].Trim();
            var parameters = element.IndexOf(';');
            var tag = (parameters < 0 ? element : element[..parameters]).Trim();
            var quality = parameters < 0 ? 1 : QualityOf(element[(parameters + 1)..]);
            if (tag is "*")
            {
                otherQuality = Math.Max(otherQuality, quality);
            }
            else if (quality > bestQuality && LocaleCode.TryParse(tag, out var locale) && offered.Contains(locale.Language))
            {
                best = locale;
                bestQuality = quality;
            }
        }

        return otherQuality > bestQuality && TryFirstUnnamed(header, offered, out var other) ? new(other) : best;
    }

    private static bool TryFirstUnnamed(ReadOnlySpan<char> header, ReadOnlySpan<LanguageCode> offered, out LanguageCode found)
    {
        foreach (var language in offered)
        {
            found = language;
            if (!Names(header, language)) return true;
        }

        found = default;
        return false;
    }

    private static bool Names(ReadOnlySpan<char> header, LanguageCode language)
    {
        foreach (var range in header.Split(','))
        {
            var element = header[range];
            var parameters = element.IndexOf(';');
            if (LanguageCode.TryParse((parameters < 0 ? element : element[..parameters]).Trim(), out var named) && named == language)
            {
                return true;
            }
        }

        return false;
    }

    private static double QualityOf(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        return parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
                ? Math.Clamp(quality, 0, 1)
                : 0;
    }
}
