using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>
/// A store of keys that can be out of reach, as a whole or for whoever has a claim: then a process seems to die in between.
/// </summary>
internal sealed class FailingKeyStore(IExpiringStore store) : IExpiringStore
{
    public bool IsAway { get; set; }

    public bool ForgetsAnswers { get; set; }

    public ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : store.CreateAsync(record, cancellationToken);

    public ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : store.FindAsync(id, cancellationToken);

    public ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken) =>
        IsAway || ForgetsAnswers ? throw Away() : store.ReplaceAsync(current, next, cancellationToken);

    public ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : store.RemoveAsync(current, cancellationToken);

    private static StoreUnavailableException Away() => new("The keys are out of reach.") { RetryAfter = TimeSpan.FromSeconds(2) };
}
