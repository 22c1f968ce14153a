using System.Collections.Immutable;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.RateLimits;

/// <summary>Counts whole requests: queries by their cost, mutations by their number, for session, account and network address.</summary>
internal sealed class RequestLimits
{
    private readonly LeasedLimit[] queries;
    private readonly LeasedLimit[] mutations;

    /// <param name="background">Where it is noted what goes on behind requests; null where nothing waits for it.</param>
    public RequestLimits(
        RateLimitSettings settings, IExpiringStore store, LimitKeys keys, TimeProvider time, ILogger logger, BackgroundTasks? background)
    {
        queries = [.. Queries.Select(Make)];
        mutations = [.. Mutations.Select(Make)];

        LeasedLimit Make(RateLimit usual) => new(settings[usual], new(store, keys, settings[usual]), keys, time, logger, background);
    }

    // In the order of LimitSubjects.
    private static ImmutableArray<RateLimit> Queries { get; } = [Quotas.SessionQueries, Quotas.AccountQueries, Quotas.AddressQueries];

    private static ImmutableArray<RateLimit> Mutations { get; } =
        [Quotas.SessionMutations, Quotas.AccountMutations, Quotas.AddressMutations];

    /// <summary>Whether a limit is one of those that whole requests are counted by.</summary>
    public static bool Counts(RateLimit limit) => Queries.Contains(limit) || Mutations.Contains(limit);

    /// <summary>Counts a request, unless it is refused. Completes synchronously for who stays far below the limits.</summary>
    /// <param name="isMutation">Whether it is a mutation, or a query.</param>
    /// <param name="price">What it costs; at least 1.</param>
    public ValueTask<RequestAdmission> AdmitAsync(in LimitSubjects subjects, bool isMutation, long price, DateTimeOffset now)
    {
        var limits = isMutation ? mutations : queries;
        return Array.TrueForAll(limits, static limit => !limit.IsOn) ? default : AdmitAsync(limits, subjects, isMutation ? 1 : price, now);
    }

    private static async ValueTask<RequestAdmission> AdmitAsync(
        LeasedLimit[] limits, LimitSubjects subjects, long price, DateTimeOffset now)
    {
        var spent = new List<LimitStanding>(limits.Length);
        for (var i = 0; i < limits.Length; i++)
        {
            if (!limits[i].IsOn || subjects[i] is not { } subject) continue;
            var standing = await limits[i].TakeAsync(subject, price, now);
            spent.Add(standing);
            if (standing.IsAdmitted) continue;
            foreach (var other in spent) other.Return();
            return new(FieldsOf(spent), standing.Fields);
        }

        return spent.Count == 0 ? default : new(FieldsOf(spent), Refusal: null);
    }

    private static RateLimitFields FieldsOf(List<LimitStanding> standings) =>
        new([.. standings.Select(static standing => standing.Fields)]);
}
