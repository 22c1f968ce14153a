using System.Net;
using System.Net.Http.Headers;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Identities;

/// <summary>
/// The public keys of another service. They are fetched when they are needed first, again when their time is over, and, once a minute at
/// most, when a token names one that is not among them. Of several requests that need them one fetches. A set that cannot be replaced goes
/// on for a day.
/// </summary>
internal sealed class IssuerKeys(Uri address, ProviderClient client, TimeProvider time, ILogger logger)
{
    /// <summary>Keys are kept at least as long, whatever the service says.</summary>
    public static readonly TimeSpan LeastAge = TimeSpan.FromMinutes(5);

    /// <summary>Keys are kept at most as long before they are fetched again, whatever the service says.</summary>
    public static readonly TimeSpan MostAge = TimeSpan.FromHours(24);

    /// <summary>How long keys are kept when the service says nothing.</summary>
    public static readonly TimeSpan UsualAge = TimeSpan.FromHours(1);

    /// <summary>How long keys that could not be fetched again are used beyond their time.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    /// <summary>Least time between two fetches while there are keys.</summary>
    public static readonly TimeSpan LeastInterval = TimeSpan.FromMinutes(1);

    /// <summary>Least time between two fetches while there are none.</summary>
    public static readonly TimeSpan FirstInterval = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private State? current;
    private DateTimeOffset lastAttempt = DateTimeOffset.MinValue;
    private Task fetching = Task.CompletedTask;

    /// <summary>The key with a name; null when the service has none.</summary>
    /// <exception cref="StoreUnavailableException">There are no keys, and none can be got.</exception>
    public async Task<VerificationKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (current is not { } known || time.GetUtcNow() >= known.Expires || known.Keys.Find(id) is null)
            await FetchAsync(cancellationToken);
        return current is { } found && time.GetUtcNow() < found.Expires + Grace
            ? found.Keys.Find(id)
            : throw new StoreUnavailableException("The keys of the service that vouches for the caller cannot be got.");
    }

    // The fetch goes on when a request that waits for it goes away: others wait too.
    private Task FetchAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (fetching.IsCompleted && time.GetUtcNow() - lastAttempt >= (current is null ? FirstInterval : LeastInterval))
            {
                lastAttempt = time.GetUtcNow();
                fetching = LoadAsync();
            }

            return fetching.WaitAsync(cancellationToken);
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            var answer = await client.GetAsync(address, CancellationToken.None);
            if (answer.Status != HttpStatusCode.OK) throw new FormatException($"The answer has the status {(int)answer.Status}.");
            current = new(VerificationKeySet.Read(answer.Body), time.GetUtcNow() + AgeOf(answer.CacheControl));
        }
        catch (Exception error) when (error is StoreUnavailableException or FormatException)
        {
            Log.IssuerKeysNotFetched(logger, error, address.Host);
        }
    }

    private static TimeSpan AgeOf(CacheControlHeaderValue? cacheControl)
    {
        var age = cacheControl switch
        {
            { NoStore: true } or { NoCache: true } => LeastAge,
            { MaxAge: { } told } => told,
            _ => UsualAge,
        };
        return age < LeastAge ? LeastAge : age > MostAge ? MostAge : age;
    }

    private sealed record State(VerificationKeySet Keys, DateTimeOffset Expires);
}
