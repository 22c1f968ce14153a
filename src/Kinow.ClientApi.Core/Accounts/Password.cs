using System.Globalization;
using System.Text;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// A password prepared for hashing and comparing: the profile OpaqueString of RFC 8265 section 4.2. Every space is U+0020, and composed and
/// decomposed letters are the same, so that a password does not depend on the keyboard it was typed on.
/// </summary>
public static class Password
{
    /// <summary>Shortest password, in code points.</summary>
    public const int MinLength = 8;

    /// <summary>Longest password, in code points: a longer one would only make hashing slow.</summary>
    public const int MaxLength = 256;

    /// <summary>Prepares a password that someone signs in with.</summary>
    /// <returns>Null when no account can have it.</returns>
    public static string? Prepare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is 0 or > 2 * MaxLength || HiddenCharacters.AreIn(text) ? null : CanonicalText.Of(WithPlainSpaces(text));
    }

    /// <summary>Prepares a new password.</summary>
    /// <param name="text">The password as given.</param>
    /// <param name="password">The password to hash, or null.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadNew(string text, out string? password)
    {
        password = Prepare(text);
        if (password is null) return new("password", $"password must have up to {MaxLength} characters, none of them hidden.");
        var length = CodePoints.Count(password);
        return length is >= MinLength and <= MaxLength
            ? null
            : new("password", $"password must have {MinLength} to {MaxLength} characters.");
    }

    private static string WithPlainSpaces(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var builder = new StringBuilder(text);
        for (var i = 0; i < builder.Length; i++)
        {
            if (char.GetUnicodeCategory(builder[i]) == UnicodeCategory.SpaceSeparator) builder[i] = ' ';
        }

        return builder.ToString();
    }
}
