using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Support;

/// <summary>What a message to the support may say, and how often one may be sent.</summary>
public static class SupportRules
{
    /// <summary>Longest message, in code points.</summary>
    public const int MaxText = 5_000;

    /// <summary>Longest subject, in code points.</summary>
    public const int MaxSubject = 150;

    /// <summary>Messages of one account in <see cref="Window"/>.</summary>
    public const int MostOfAccount = 5;

    /// <summary>Messages from one network address in <see cref="Window"/>, which a whole mobile network may share.</summary>
    public const int MostOfAddress = 30;

    /// <summary>In what time messages are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Reads a message: trimmed, not empty, in lines of visible characters.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadText(string given, out string text)
    {
        ArgumentNullException.ThrowIfNull(given);
        text = given.ReplaceLineEndings("\n").Trim();
        if (CodePoints.Count(text) is 0 or > MaxText) return new("message", $"message must have 1 to {MaxText} characters.");
        return text.Split('\n').Any(static line => HiddenCharacters.AreIn(line.Replace('\t', ' ')))
            ? new("message", "message must not have hidden characters.")
            : null;
    }

    /// <summary>Reads what a message is about: trimmed, one line; empty when that was not told.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadSubject(string? given, out string subject)
    {
        subject = given?.Trim() ?? "";
        if (CodePoints.Count(subject) > MaxSubject) return new("subject", $"subject must have up to {MaxSubject} characters.");
        return HiddenCharacters.AreIn(subject) ? new("subject", "subject must not have hidden characters.") : null;
    }
}
