using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Which devices an account may have, and when one may go.</summary>
public static class DeviceRules
{
    /// <summary>Longest text that a device says about itself, in code points.</summary>
    public const int MaxText = 255;

    /// <summary>Reads what a device is recognised by: trimmed, not empty, without hidden characters.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadFingerprint(string text, out string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wrong = ReadText("fingerprint", text, out var read);
        fingerprint = read ?? "";
        return wrong ?? (read is null ? new("fingerprint", $"fingerprint must have 1 to {MaxText} characters.") : null);
    }

    /// <summary>Reads what a device says about itself: trimmed; null when that is nothing.</summary>
    /// <param name="argument">Name of the argument.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadText(string argument, string? given, out string? text)
    {
        text = given?.Trim() is { Length: > 0 } some ? some : null;
        if (text is null) return null;
        if (CodePoints.Count(text) > MaxText) return new(argument, $"{argument} must have up to {MaxText} characters.");
        return HiddenCharacters.AreIn(text) ? new(argument, $"{argument} must not have hidden characters.") : null;
    }

    /// <summary>The device of an account with a fingerprint, or null.</summary>
    public static Device? Find(User user, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Devices.FirstOrDefault(device => device.Fingerprint == fingerprint);
    }

    /// <summary>Whether an account may have a device with this fingerprint. One that it has may always be added again.</summary>
    public static bool MayAdd(User user, string fingerprint, DeviceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Find(user, fingerprint) is not null || user.Devices.Length < settings.Limit;
    }

    /// <summary>From when on a device of the account may be removed; null when that is now.</summary>
    public static DateTimeOffset? RemovableFrom(User user, DeviceSettings settings, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(settings);
        return user.DeviceRemoved?.AddSeconds(settings.RemovalDelay) is { } from && from > instant ? from : null;
    }
}
