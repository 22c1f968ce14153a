using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>That a line of a cart, or of an order, is a gift: for whom, and when.</summary>
public sealed record GiftWish
{
    /// <summary>Most characters of a name.</summary>
    public const int MaxName = 100;

    /// <summary>Most characters of a message.</summary>
    public const int MaxMessage = 1_000;

    /// <summary>How far ahead a gift may be sent.</summary>
    public static TimeSpan MaxDelay { get; } = TimeSpan.FromDays(366);

    /// <summary>Identifier, a UUID version 7. It tells gifts of the same thing apart.</summary>
    public required Guid Id { get; init; }

    /// <summary>First name of the receiver.</summary>
    public required string Firstname { get; init; }

    /// <summary>Last name of the receiver.</summary>
    public required string Lastname { get; init; }

    /// <summary>Where the mail with the gift goes to.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>What the giver says to the receiver, or null.</summary>
    public string? Message { get; init; }

    /// <summary>When the mail goes out; null for as soon as the order is paid.</summary>
    public DateTimeOffset? DateSend { get; init; }

    /// <summary>The language of the mail: that of the giver's request.</summary>
    public LanguageCode Language { get; init; }

    /// <summary>What is wrong with it, or null.</summary>
    public string? Check() => ValueRules.Id("giftId", Id)
        ?? Name("firstname", Firstname)
        ?? Name("lastname", Lastname)
        ?? (Email.IsNone ? "email is missing." : null)
        ?? (Message?.Length > MaxMessage ? "message is too long." : null)
        ?? (DateSend is { } date ? ValueRules.Instant("dateSend", date) : null);

    private static string? Name(string name, string value) =>
        string.IsNullOrWhiteSpace(value) ? $"{name} is missing." : value.Length > MaxName ? $"{name} is too long." : null;
}
