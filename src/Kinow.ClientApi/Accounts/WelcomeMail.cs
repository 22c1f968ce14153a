using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Accounts;

/// <summary>Has the owner of a new account welcomed by mail, and the address confirmed by it.</summary>
internal sealed class WelcomeMail(ICommandBus commands, ILogger<WelcomeMail> logger)
{
    // The account is there already; nobody is kept out of it for a mail.
    public async Task SendAsync(Guid commandId, Guid account, UserProfile profile, CancellationToken cancellationToken)
    {
        var command = new SendWelcome
        {
            Id = commandId,
            UserId = commandId,
            Instant = profile.DateAdd,
            Email = profile.Email,
            Firstname = profile.Firstname,
            Account = account,
            Language = profile.Language,
        };
        try
        {
            await commands.SendAsync(command, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.WelcomeNotSent(logger, unavailable);
        }
    }
}
