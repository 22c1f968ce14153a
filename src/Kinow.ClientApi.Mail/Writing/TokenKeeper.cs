using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Keeps what is kept of the token of a mail. One that was there before is good for nothing then.</summary>
internal sealed class TokenKeeper(IExpiringStore expiring)
{
    private const int MaxAttempts = 5;

    private readonly ExpiringValues<ExpiringRecord?> tokens =
        new(expiring, static record => record, static (_, record) => record, MaxAttempts);

    /// <exception cref="StoreUnavailableException">It could not be kept.</exception>
    public async Task KeepAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        // Mostly there is none before.
        var none = new ExpiringValue<ExpiringRecord?>(null, null);
        if (await tokens.ChangeAsync(record.Id, _ => record, cancellationToken, none) is null)
            throw new StoreUnavailableException("The token of an account is changed all the time.");
    }
}
