namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Hashes passwords away from the threads that answer requests: a flood of sign-ins must not make everything else slow.
/// </summary>
/// <param name="queue">Says whose turn it is.</param>
internal sealed class PasswordHasher(HashingQueue queue)
{
    // With the hashing itself, well under two seconds.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    /// <summary>Hashes on all processors but one.</summary>
    public PasswordHasher()
        : this(new HashingQueue(Math.Max(1, Environment.ProcessorCount - 1), LongestWait, TimeProvider.System))
    {
    }

    /// <returns>Its stored form.</returns>
    /// <exception cref="GraphQLException">There is too much to hash; the code is SERVICE_UNAVAILABLE.</exception>
    public Task<string> HashAsync(string password, object source, CancellationToken cancellationToken) =>
        queue.RunAsync(source, () => PasswordHash.Of(password).ToString(), cancellationToken);

    /// <summary>Compares a password. Costs the same when there is nothing to compare with.</summary>
    /// <param name="password">The prepared password; null for one that no account can have.</param>
    /// <param name="stored">The stored form; null for an account that does not exist.</param>
    /// <exception cref="GraphQLException">There is too much to hash; the code is SERVICE_UNAVAILABLE.</exception>
    public Task<bool> MatchesAsync(string? password, string? stored, object source, CancellationToken cancellationToken)
    {
        var known = stored is null || password is null ? null : PasswordHash.Read(stored);
        return queue.RunAsync(
            source, () => (known ?? PasswordHash.Nobody).Matches(password ?? "") && known is not null, cancellationToken);
    }
}
