using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>How the owner of an account shows that its address is theirs. One record is remembered for each account.</summary>
public static class ConfirmationRules
{
    /// <summary>How long a token is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    /// <summary>Mails that an account may ask for in <see cref="Window"/>.</summary>
    public const int Most = 3;

    /// <summary>In what time these are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Id of the record of an account's token.</summary>
    public static string IdOf(Guid userId) => $"confirmation:{userId:D}";

    /// <summary>What is kept of a token: that it is for this address of the account. A later one takes its place.</summary>
    public static ExpiringRecord Issue(MailToken token, EmailAddress email, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new(IdOf(token.UserId), [.. token.Hash, .. MailToken.HashOf(email)], now + Lifetime);
    }

    /// <summary>Whether a token confirms the address that an account has now: it was issued, and for that address.</summary>
    /// <param name="record">What is kept for the token's account.</param>
    /// <param name="user">The token's account.</param>
    public static bool Confirms(MailToken token, ExpiringRecord record, User user)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(user);
        return user.Active && token.IsKeptIn(record.Content.AsSpan(), user.Profile.Email);
    }
}
