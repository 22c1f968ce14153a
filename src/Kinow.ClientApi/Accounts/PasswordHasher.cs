using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Hashes passwords away from the threads that answer requests, as many at once as there are processors to spare. When too many wait, the next one is
/// sent away at once: a flood of sign-ins must not make everything else slow.
/// </summary>
internal sealed class PasswordHasher : IDisposable
{
    private const int MaxWaiting = 64;

    private readonly SemaphoreSlim free = new(Math.Max(1, Environment.ProcessorCount - 1));
    private int waiting;

    /// <summary>Hashes a password.</summary>
    /// <param name="password">The password.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Its stored form.</returns>
    /// <exception cref="GraphQLException">Too many wait; the code is SERVICE_UNAVAILABLE.</exception>
    public Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        RunAsync(() => PasswordHash.Of(password).ToString(), cancellationToken);

    /// <summary>Compares a password. Costs the same when there is nothing to compare with.</summary>
    /// <param name="password">The password.</param>
    /// <param name="stored">The stored form; null for an account that does not exist.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="GraphQLException">Too many wait; the code is SERVICE_UNAVAILABLE.</exception>
    public Task<bool> MatchesAsync(string password, string? stored, CancellationToken cancellationToken)
    {
        var known = stored is null ? null : PasswordHash.Read(stored);
        return RunAsync(() => (known ?? PasswordHash.Nobody).Matches(password) && known is not null, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => free.Dispose();

    private async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > MaxWaiting)
            {
                throw new GraphQLException("Too many sign-ins at once. Try again in a moment.", HttpErrorCodes.ServiceUnavailable) { RetryAfter = 2 };
            }

            await free.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }

        try
        {
            return await Task.Run(work, CancellationToken.None);
        }
        finally
        {
            free.Release();
        }
    }
}
