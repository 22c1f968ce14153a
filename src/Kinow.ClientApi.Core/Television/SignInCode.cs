using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace Kinow.ClientApi.Core.Television;

/// <summary>
/// A code that a television shows and a person types elsewhere: eight consonants, which are no words and are not mistaken for digits
/// (RFC 8628 section 6.1).
/// </summary>
public readonly record struct SignInCode
{
    /// <summary>Letters of a code. There are 20 to the power of this, some 26 thousand millions.</summary>
    public const int Length = 8;

    /// <summary>Longest text that is read as a code, in UTF-16 code units: people type more than the letters.</summary>
    public const int MaxText = 32;

    private const string Alphabet = "BCDFGHJKLMNPQRSTVWXZ";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    private readonly string? letters;

    private SignInCode(string letters) => this.letters = letters;

    /// <summary>A code that nobody can foresee.</summary>
    public static SignInCode Create() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Reads a code as people type it: case, spaces and dashes do not matter.</summary>
    /// <returns>False when it cannot be one.</returns>
    public static bool TryParse(string text, out SignInCode code)
    {
        ArgumentNullException.ThrowIfNull(text);
        code = default;
        if (text.Length > MaxText) return false;
        var letters = string.Concat(text.Where(static c => !IsSeparator(c))).ToUpperInvariant();
        if (letters.Length != Length || letters.AsSpan().ContainsAnyExcept(Letters)) return false;
        code = new(letters);
        return true;
    }

    /// <summary>The code as it is shown: <c>BCDF-GHJK</c>.</summary>
    public string Display => letters is null ? "" : $"{letters[..(Length / 2)]}-{letters[(Length / 2)..]}";

    /// <summary>The letters alone.</summary>
    public override string ToString() => letters ?? "";

    private static bool IsSeparator(char c) =>
        char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;
}
