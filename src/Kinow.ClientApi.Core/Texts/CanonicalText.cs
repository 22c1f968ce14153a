using ADRaffy.ENSNormalize;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// Texts in Unicode's normalization form C. The runtime's own normalization does nothing without ICU, which the functions do not carry.
/// </summary>
internal static class CanonicalText
{
    // Everything before the first combining mark is in form C as it stands.
    private const char FirstUnsettled = '\u0300';

    /// <summary>The text in form C, so that canonically equal texts are the same text.</summary>
    /// <param name="text">The text; without lone surrogates.</param>
    public static string Of(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstUnsettled - 1)) ? ENSNormalize.NF.NFC(text) : text;
}
