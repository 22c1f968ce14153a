using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Keeps what is kept of the token of a mail. One that was there before is good for nothing then.</summary>
internal sealed class TokenKeeper(IExpiringStore expiring)
{
    private const int MaxTries = 5;

    /// <exception cref="StoreUnavailableException">It could not be kept.</exception>
    public async Task KeepAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            if (await expiring.CreateAsync(record, cancellationToken) is not null) return;
            if (await expiring.FindAsync(record.Id, cancellationToken) is { } before
                && await expiring.ReplaceAsync(before, record, cancellationToken) is not null) return;
        }

        throw new StoreUnavailableException("The token of an account is changed all the time.");
    }
}
