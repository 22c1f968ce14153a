using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The owner of a subscription has got a mail of a higher price.</summary>
public sealed record SendRenewalNotice : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SendRenewalNotice> Kind { get; } =
        MailKind.Create<SendRenewalNotice>("send_renewal_notice", static command => command.Check());

    /// <summary>The account's address.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>The owner's first name.</summary>
    public required string Firstname { get; init; }

    /// <summary>The account's language.</summary>
    public LanguageCode Language { get; init; }

    /// <summary>Name of the offer.</summary>
    public required string Offer { get; init; }

    /// <summary>What a period costs now, tax included.</summary>
    public required decimal PriceBefore { get; init; }

    /// <summary>What it will cost, tax included.</summary>
    public required decimal Price { get; init; }

    /// <summary>ISO 4217 code of the prices.</summary>
    public required string Currency { get; init; }

    /// <summary>The first renewal that is charged at the higher price.</summary>
    public required DateTimeOffset Date { get; init; }

    private string? Check() => (Email.IsNone ? "email is missing." : null)
        ?? (Price > PriceBefore ? null : "The price is not higher.")
        ?? ValueRules.Instant("date", Date);
}
