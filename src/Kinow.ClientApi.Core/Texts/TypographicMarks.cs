using System.Buffers;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// Characters that keyboards, word processors and languages put where others have the plain apostrophe or quotation mark.
/// </summary>
internal static class TypographicMarks
{
    /// <summary>
    /// Apostrophes and single quotation marks, accents and primes that stand for one, the letters of other scripts that look and work like
    /// one, and characters that are canonically equivalent to any of them.
    /// </summary>
    internal const string Apostrophes =
        "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02CA\u02CB\u0374\u055A\u05F3\u07F4\u07F5\u1FBD\u1FBF\u1FEF\u1FFD"
        + "\u2018\u2019\u201A\u201B\u2032\u2035\u275B\u275C\uA78B\uA78C\uFF07\uFF40";

    /// <summary>What may stand around a phrase.</summary>
    internal const string Quotes = "\"\u00AB\u00BB\u02BA\u02EE\u201C\u201D\u201E\u201F\u275D\u275E\u2E42\u301D\u301E\u301F\uFF02";

    private static readonly SearchValues<char> ApostropheValues = SearchValues.Create(Apostrophes);
    private static readonly SearchValues<char> QuoteValues = SearchValues.Create(Quotes);

    internal static bool ContainsApostrophe(ReadOnlySpan<char> text) => text.ContainsAny(ApostropheValues);

    internal static bool IsApostrophe(char c) => ApostropheValues.Contains(c);

    internal static bool IsQuote(char c) => QuoteValues.Contains(c);
}
