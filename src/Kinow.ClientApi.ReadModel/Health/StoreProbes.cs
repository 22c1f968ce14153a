using System.Collections.Immutable;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.ReadModel.Health;

/// <summary>Tell which stores of a process answer.</summary>
public sealed class StoreProbes
{
    /// <summary>The database.</summary>
    public const string MySql = "mysql";

    /// <summary>The search engine.</summary>
    public const string Search = "search";

    /// <summary>The queue of commands.</summary>
    public const string Queue = "queue";

    internal StoreProbes(
        SqlDatabase sql, SearchGateway gateway, ReadModelNames names, (SqsClient Client, string Name)? queue, TimeProvider time) => All =
    [
        new(MySql, limit => sql.UseAsync(session => session.QueryAsync<int>("SELECT 1", null, limit), limit), time),

        // A document that every platform has. Where it or its index is missing, the engine has answered all the same.
        new(Search, limit => gateway.GetAsync(names.Alias(DocumentKinds.Settings), PlatformDocument.Id, limit), time),
        .. queue is { } known
            ? [new StoreProbe(Queue, limit => known.Client.GetQueueUrlAsync(known.Name, limit), time)]
            : ImmutableArray<StoreProbe>.Empty,
    ];

    /// <summary>One for each store that the process uses.</summary>
    public ImmutableArray<StoreProbe> All { get; }

    /// <summary>Asks all stores, and so opens a connection to each. Never throws.</summary>
    public Task WarmUpAsync() => Task.WhenAll(All.Select(static probe => probe.AnswersAsync()));
}
