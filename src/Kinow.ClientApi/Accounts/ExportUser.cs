using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Gives the owner of an account all that is kept of it. Few may be made: they are read from the rows.</summary>
internal sealed class ExportUser(OwnerConfirmation owner, AccountExporter exporter, SharedWindow byAccount)
{
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ExportUserResponse> RunAsync(AccountConfirmation given, ClientApiRequest request)
    {
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        var user = await AccountCommands.AccountOfAsync(request);
        await owner.RunAsync(user, given, request);
        var key = user.Id.ToString("D");
        TooManyAttempts.ThrowIf(await byAccount.TakeAsync(key, now, stop));
        try
        {
            return new(now, await exporter.ExportAsync(user, stop));
        }
        catch (StoreUnavailableException)
        {
            await byAccount.ReturnAsync(key, CancellationToken.None);
            throw;
        }
    }
}
