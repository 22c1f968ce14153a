using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>
/// All live operations of a process. Those that ask the same for the same segment of callers share one source. It looks at queries as long
/// as there are any. Safe for concurrent use.
/// </summary>
internal sealed class LiveHub(GraphQLServer server, GraphQLLiveOptions options, IChangeSource? changes, TimeProvider clock)
    : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<AnswerKey, LiveSource> shared = [];
    private readonly ConcurrentDictionary<LiveQuery, byte> queries = new();
    private readonly SemaphoreSlim runs = new(options.MaxRuns);
    private bool isLooking;
    private bool isDeaf;

    /// <summary>Has an operation follow what answers it.</summary>
    /// <param name="request">What it asks for, again and again.</param>
    public void Follow(LiveOperation operation, LiveRequest request)
    {
        lock (gate)
        {
            if (operation.IsStopped) return;
            operation.Request = request;
            if (request.Key is { } key && shared.TryGetValue(key, out var known))
            {
                operation.Source = known;
                known.Add(operation);
                return;
            }

            FollowNew(operation, request);
        }
    }

    /// <summary>Ends following.</summary>
    public void Leave(LiveOperation operation)
    {
        lock (gate)
        {
            operation.Stop();
            if (operation.Source is not { } source) return;
            operation.Source = null;
            if (source.Remove(operation)) Drop(source);
        }
    }

    /// <summary>Ends all of it.</summary>
    public void Dispose() => runs.Dispose();

    private void FollowNew(LiveOperation operation, LiveRequest request)
    {
        var source = Create(request);
        operation.Source = source;
        source.Add(operation);
        if (source.Key is { } key) shared.Add(key, source);
        if (source is LiveQuery query)
        {
            query.TryBegin();
            queries[query] = 0;
        }

        _ = Task.Run(() => BeginAsync(source));
        if (isLooking) return;
        isLooking = true;
        _ = Task.Run(LookAsync);
    }

    private LiveSource Create(LiveRequest request)
    {
        var runner = new LiveRunner(server, request);
        return request.Planned.Plan!.Operation.Operation == OperationKind.Subscription
            ? new LiveStream(request.Key, server, runner, request.Settings)
            : new LiveQuery(request.Key, runner, request.Settings, options, clock);
    }

    // What cannot be answered for all is answered for each.
    private async Task BeginAsync(LiveSource source)
    {
        var followers = await (source is LiveQuery query ? RunAsync(query) : ((LiveStream)source).RunAsync());
        if (followers.Length == 0) return;
        lock (gate)
        {
            Drop(source);
            foreach (var follower in followers)
            {
                if (!follower.IsStopped) FollowNew(follower, follower.Request! with { Key = null, Segment = null, Token = null });
            }
        }
    }

    private void Drop(LiveSource source)
    {
        if (source.Key is { } key && shared.GetValueOrDefault(key) == source) shared.Remove(key);
        if (source is LiveQuery query) queries.TryRemove(query, out _);
        source.Dispose();
    }

    private async Task<LiveOperation[]> RunAsync(LiveQuery query)
    {
        await runs.WaitAsync();
        try
        {
            LiveTelemetry.CountRun();
            return await query.RunAsync();
        }
        finally
        {
            runs.Release();
        }
    }

    private async Task LookAsync()
    {
        while (true)
        {
            await Task.Delay(options.CheckInterval, clock);
            lock (gate)
            {
                if (queries.IsEmpty)
                {
                    isLooking = false;
                    return;
                }
            }

            await RefreshAsync();
            foreach (var (query, _) in queries)
            {
                if (query.TryBegin()) _ = RunAsync(query);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Where nothing is heard of changes, operations run again by their age.")]
    private async Task RefreshAsync()
    {
        if (changes is null) return;
        try
        {
            await changes.RefreshAsync(CancellationToken.None);
            isDeaf = false;
        }
        catch (Exception failure)
        {
            if (!isDeaf) Log.ChangesOutOfReach(server.Logger, failure);
            isDeaf = true;
        }
    }
}
