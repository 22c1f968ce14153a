using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// How an account gets a new password without the old one. What is remembered of it is one record for each account, and one for each
/// address that was asked for, whether an account has it or not.
/// </summary>
public static class RecoveryRules
{
    /// <summary>How long an address gets no other mail. A token is good for as long, so that nobody has to wait without one.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    /// <summary>How long a process has for sending the command of a mail before another one may try.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>Mails that may be asked for from one network address in <see cref="Window"/>, which a whole mobile network may share.</summary>
    public const int MostOfAddress = 60;

    /// <summary>In what time these are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>The record that keeps an address from another mail, as long as the command is being sent.</summary>
    public static ExpiringRecord Claim(EmailAddress email, DateTimeOffset now) =>
        new("recovery-request:" + Convert.ToHexStringLower(MailToken.HashOf(email)), [], now + Lease);

    /// <summary>The same record once the command is durable.</summary>
    public static ExpiringRecord Confirm(ExpiringRecord claim, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim with { Expires = now + Interval };
    }

    /// <summary>Id of the record of an account's token.</summary>
    public static string IdOf(Guid userId) => $"recovery:{userId:D}";

    /// <summary>What is kept of a token: that it is for this account as it is now. A later one takes its place.</summary>
    public static ExpiringRecord Issue(MailToken token, User user, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(user);
        return new(IdOf(user.Id), [.. token.Hash, .. MailToken.HashOf(user.Profile.Email), .. user.PasswordStamp], now + Interval);
    }

    /// <summary>
    /// Whether a token opens an account: it is the one that was issued, and the account has the address and the password that it had then.
    /// Takes the same time whatever differs in the tokens.
    /// </summary>
    /// <param name="record">What is kept for the token's account.</param>
    /// <param name="user">The token's account; null when there is none.</param>
    public static bool Opens(MailToken token, ExpiringRecord record, User? user)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(record);
        var content = record.Content.AsSpan();
        return user is { Active: true }
            && token.IsKeptIn(content, user.Profile.Email)
            && !PasswordStamp.IsOutdated([.. content[(2 * MailToken.HashBytes)..]], user.PasswordStamp);
    }
}
