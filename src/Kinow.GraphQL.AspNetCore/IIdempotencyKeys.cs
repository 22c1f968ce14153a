namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// Remembers what became of requests that carry an Idempotency-Key (draft-ietf-httpapi-idempotency-key-header). An application that
/// registers one has mutations with the header run once for each key, and derives its contexts from <see cref="HttpRequestContext"/>.
/// Without one the header means nothing.
/// </summary>
public interface IIdempotencyKeys
{
    /// <summary>Claims a key, or tells what became of the request that did.</summary>
    /// <param name="id">SHA-256 of the key and of who sent it, in hexadecimal digits. The key cannot be told from it.</param>
    /// <param name="fingerprint">Equal for two requests with this key only if they ask for the same.</param>
    /// <exception cref="Exception">It cannot be told; the request fails, as it does for any exception of its context.</exception>
    ValueTask<IdempotencyClaim> ClaimAsync(string id, ReadOnlyMemory<byte> fingerprint, CancellationToken cancellationToken);

    /// <summary>
    /// Records the answer for all later requests with the key. Does nothing when another request has taken the claim over.
    /// </summary>
    /// <param name="claim">A claim of this request.</param>
    /// <param name="answer">The answer, encrypted.</param>
    ValueTask CompleteAsync(IdempotencyClaim claim, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken);

    /// <summary>
    /// Lets the next request with the key run, because this one's answer is not worth keeping. When it was first tried stays known.
    /// </summary>
    /// <param name="claim">A claim of this request.</param>
    ValueTask ReleaseAsync(IdempotencyClaim claim, CancellationToken cancellationToken);
}
