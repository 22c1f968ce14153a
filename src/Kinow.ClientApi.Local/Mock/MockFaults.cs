using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using Kinow.GraphQL;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>
/// Says which requests fail and how long each takes. It follows from the seed, the request's content and how often the same one came
/// before: whatever else runs beside it, a test sees the same each time, and a retry may succeed.
/// </summary>
internal sealed class MockFaults(MockOptions options)
{
    private const int Kinds = 3;
    private const int MaxKnown = 100_000;

    private readonly ConcurrentDictionary<ulong, int> attempts = new();

    /// <summary>Decides about a request.</summary>
    /// <param name="content">Hash of what it asks for.</param>
    /// <returns>Why it fails before it runs, whether its catalogue fails, and how long it takes.</returns>
    public (GraphQLException? Refusal, bool CatalogueFails, TimeSpan Latency) Decide(ulong content)
    {
        if (attempts.Count >= MaxKnown) attempts.Clear();
        var attempt = attempts.AddOrUpdate(content, 1, static (_, before) => before + 1);
        var latency = options.Latency.At(Share(content, attempt, "latency"));
        if (Share(content, attempt, "error") >= options.Errors) return (null, false, latency);
        var wait = 1 + (int)(Share(content, attempt, "wait") * 5);
        return (int)(Share(content, attempt, "kind") * Kinds) switch
        {
            0 => (Unavailable(wait), false, latency),
            1 => (new($"The limit account is used up. Try again in {wait} s.", HttpErrorCodes.RateLimited) { RetryAfter = wait }, false,
                latency),
            _ => (null, true, latency),
        };
    }

    private static GraphQLException Unavailable(int seconds) =>
        new("The service cannot be reached for the moment. Try again later.", HttpErrorCodes.ServiceUnavailable) { RetryAfter = seconds };

    // From 0 to below 1.
    private double Share(ulong content, int attempt, string what) =>
        (XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{options.Seed}/{content}/{attempt}/{what}"))) >> 11)
        / (double)(1UL << 53);
}
