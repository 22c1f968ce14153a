using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Makes links that confirm an address. Made again, a link has another token, and the one before is good for nothing.</summary>
internal sealed class ConfirmationLinks(TokenKeeper tokens, TimeProvider time)
{
    /// <summary>How many days a link is good.</summary>
    public static string Days { get; } = ConfirmationRules.Lifetime.Days.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null where the platform has no site that a mail could link to.</returns>
    public async Task<string?> MakeAsync(PlatformInfo platform, Guid account, EmailAddress email, CancellationToken cancellationToken)
    {
        var token = MailToken.Create(account);
        if (platform.LinkWithSecret("confirmation_token", token.Text) is not { } link) return null;
        await tokens.KeepAsync(ConfirmationRules.Issue(token, email, time.GetUtcNow()), cancellationToken);
        return link;
    }
}
