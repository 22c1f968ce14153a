using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Which profiles an account may have, what they may say, and who may change them.</summary>
public static class ViewerProfileRules
{
    /// <summary>Longest name, in code points.</summary>
    public const int MaxName = 50;

    /// <summary>Longest address of a picture, in characters.</summary>
    public const int MaxPicture = 2_000;

    /// <summary>The highest age that a limit, or the rating of a product, can name.</summary>
    public const int MaxAge = 21;

    /// <summary>Reads a name: trimmed, not empty, without hidden characters.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadName(string given, out string name)
    {
        ArgumentNullException.ThrowIfNull(given);
        name = given.Trim();
        if (CodePoints.Count(name) is 0 or > MaxName) return new("name", $"name must have 1 to {MaxName} characters.");
        return HiddenCharacters.AreIn(name) ? new("name", "name must not have hidden characters.") : null;
    }

    /// <summary>Checks the address of a picture: absolute, by HTTPS, without a user.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckPicture(string? picture) =>
        picture is null
        || (picture.Length <= MaxPicture
            && Uri.TryCreate(picture, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            && address.UserInfo.Length == 0
            && !HiddenCharacters.AreIn(picture))
            ? null
            : new("picture", $"picture must be an address that begins with https://, of up to {MaxPicture} characters.");

    /// <summary>Checks an age limit.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckAgeLimit(int? limit) =>
        limit is null or (>= 0 and <= MaxAge) ? null : new("ageLimit", $"ageLimit must be from 0 to {MaxAge} years.");

    /// <summary>Checks a new PIN: 4 to 6 digits.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckPin(string? pin) =>
        pin is null || (pin.Length is >= 4 and <= 6 && pin.All(char.IsAsciiDigit)) ? null : new("pin", "pin must have 4 to 6 digits.");

    /// <summary>Whether an account may have one more profile.</summary>
    public static bool MayAdd(User user, ProfileSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return ViewerProfiles.Of(user).Length < settings.Limit;
    }

    /// <summary>
    /// Whether somebody must confirm, by the account's password or the first profile's PIN, what could lift an age limit: making or
    /// deleting a profile, and changing the PIN or the age limit of one. That is so for whom an age limit holds.
    /// </summary>
    /// <param name="selected">The profile that asks for it.</param>
    public static bool NeedsConfirmation(ViewerProfile selected)
    {
        ArgumentNullException.ThrowIfNull(selected);
        return selected.AgeLimit is not null;
    }
}
