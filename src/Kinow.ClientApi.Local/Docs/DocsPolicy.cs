using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Kinow.ClientApi.Local.Docs;

/// <summary>What the pages of the documentation may do: run their own scripts, and load from here alone.</summary>
internal static partial class DocsPolicy
{
    /// <summary>The Content-Security-Policy. Pages have the same few inline scripts, which set the colours before anything is drawn.</summary>
    /// <param name="page">One of the pages.</param>
    public static string Of(string page)
    {
        var hashes = InlineScripts().Matches(page).Select(static script => $" 'sha256-{HashOf(script.Groups["text"].Value)}'");
        return $"default-src 'none'; script-src 'self'{string.Concat(hashes)}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<script(?![^>]*\\bsrc=)[^>]*>(?<text>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScripts();
}
