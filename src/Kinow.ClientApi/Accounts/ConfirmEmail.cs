using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Confirms the address of an account by the token of a mail, once.</summary>
internal sealed class ConfirmEmail(IUserStore users, IExpiringStore expiring, ICommandBus commands, SignInThrottle throttle)
{
    /// <param name="text">The token.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(string text, ClientApiRequest request)
    {
        var (commandId, stop) = (request.NewId(), request.CancellationToken);
        var attempt = await throttle.BeginAsync(request);
        if (MailToken.Read(text) is not { } token) throw Invalid();
        var user = await attempt.RunAsync(() => users.FindAsync(token.UserId, stop).AsTask());
        var entry = await attempt.RunAsync(() => expiring.FindAsync(ConfirmationRules.IdOf(token.UserId), stop).AsTask());
        if (user is null) throw Invalid();
        if (user.Applied.Contains(commandId)) return;
        if (entry is null || !ConfirmationRules.Confirms(token, entry.Record, user)) throw Invalid();
        if (!await expiring.RemoveAsync(entry, stop)) throw Invalid();
        await attempt.SucceedAsync();
        var command = new SetConfirmedEmail
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            Email = user.Profile.Email,
        };
        await SendAsync(command, entry, stop);
        if (request.Viewer is { } viewer && (await viewer.GetAccountAsync(stop))?.Id == user.Id) viewer.Apply(command);
    }

    // What was not confirmed may be tried again.
    private async Task SendAsync(SetConfirmedEmail command, ExpiringEntry used, CancellationToken cancellationToken)
    {
        try
        {
            await commands.SendAsync(command, cancellationToken);
        }
        catch
        {
            await expiring.CreateAsync(used.Record, CancellationToken.None);
            throw;
        }
    }

    private static GraphQLException Invalid() => new(
        "The token is not known, was used before, is over, or is for another address: ask for another mail.",
        AccountErrorCodes.InvalidToken);
}
